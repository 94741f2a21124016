package org.scholargraph.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.list.Group;
import org.scholargraph.data.list.ListKey;
import org.scholargraph.data.list.ListPage;
import org.scholargraph.data.list.ListRequest;
import org.scholargraph.data.list.Listing;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.Cursor;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.search.FullTextQuery;

/**
 * A list as it is asked over HTTP.
 *
 * @param <T> its records
 */
public final class EntityList<T> {

    private static final String RELEVANCE = "relevance";

    private final String name;
    private final Listing<?> listing;
    private final Function<ListRequest, ListPage<T>> pages;
    private final String usualSort;
    private final GraphVersion version;

    EntityList(
            String name,
            Listing<?> listing,
            Function<ListRequest, ListPage<T>> pages,
            String usualSort,
            GraphVersion version) {
        this.name = name;
        this.listing = listing;
        this.pages = pages;
        this.usualSort = usualSort;
        this.version = version;
    }

    /**
     * A page of what is asked.
     *
     * @param sort a name of the list's closed set; without one, hits are sorted by relevance and all else as is usual
     * @throws InvalidParameters naming everything that is wrong with the question
     */
    public ListAnswer<T> answer(ListQuestion question, @Nullable String sort, Paging paging) {
        var order = sort(question, sort);
        check(question, paging);
        return answer(question, order, paging, request -> pages.apply(request.sample(drawn(request, paging))));
    }

    /**
     * A page of the groups that what is asked falls into, largest first.
     *
     * @param group a name of the list's closed set
     * @param sort has to be left out, as groups have one order
     * @throws InvalidParameters naming everything that is wrong with the question
     */
    public ListAnswer<Group> groups(ListQuestion question, String group, @Nullable String sort, Paging paging) {
        if (!listing.groups().contains(group)) {
            question.refuse(BadInput.notOneOf("groupBy", group, listing.groups()));
        }
        if (sort != null) {
            question.refuse(BadInput.parameter("sort", "Groups come largest first: leave sort out, or groupBy."));
        }
        if (paging.sample() != null) {
            question.refuse(BadInput.parameter("sample", "Groups count everything: leave sample out, or groupBy."));
        }
        check(question, paging);
        return answer(question, "by " + group, paging, request -> listing.groups(group, request));
    }

    private static void check(ListQuestion question, Paging paging) {
        paging.problems().forEach(question::refuse);
        if (!question.errors().isEmpty()) {
            throw InvalidParameters.of(question.errors());
        }
    }

    private <R> ListAnswer<R> answer(
            ListQuestion question, String order, Paging paging, Function<ListRequest, ListPage<R>> pages) {
        var words = Cursor.question(name, everything(question, paging), order);
        var cursor = paging.cursor();
        var after = cursor == null ? null : new ListKey(Cursor.decode(words, cursor));
        var text = question.search();
        var search = text == null ? null : FullTextQuery.of(text);
        var current = version.current();
        var page = pages.apply(new ListRequest(question.filters(), search, order, paging.limit(), after, null));
        var next = page.next() == null ? null : Cursor.encode(words, page.next().values());
        return ListAnswer.of(page.count(), next, current, page.rows());
    }

    private @Nullable List<String> drawn(ListRequest request, Paging paging) {
        return paging.sample() == null
                ? null
                : Sample.draw(listing.ids(request), paging.sample(), paging.seedOrUsual());
    }

    private String sort(ListQuestion question, @Nullable String sort) {
        var searched = question.search() != null;
        var allowed = new ArrayList<>(searched ? listing.sorts() : listing.sortsWithoutSearch());
        if (sort == null) {
            return searched ? RELEVANCE : usualSort;
        }
        if (!allowed.contains(sort)) {
            question.refuse(
                    listing.sorts().contains(sort)
                            ? BadInput.parameter(
                                    "sort",
                                    "Only hits have a relevance: give search too, or one of "
                                            + String.join(", ", allowed) + ".")
                            : BadInput.notOneOf("sort", sort, allowed));
        }
        return sort;
    }

    private static Map<String, Object> everything(ListQuestion question, Paging paging) {
        var everything = new TreeMap<>(question.filters());
        if (paging.sample() != null) {
            everything.put("sample", paging.sample() + " by " + paging.seedOrUsual());
        }
        if (question.search() != null) {
            everything.put("search", question.search());
        }
        return everything;
    }
}

package org.scholargraph.listing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.scholargraph.data.CypherRunner;
import org.scholargraph.data.list.ListPage;
import org.scholargraph.data.list.Listing;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Makes lists, and the questions that they are asked. */
@Singleton
public class Lists {

    private final CypherRunner runner;
    private final Identifiers identifiers;
    private final GraphVersion version;

    Lists(CypherRunner runner, Identifiers identifiers, GraphVersion version) {
        this.runner = runner;
        this.identifiers = identifiers;
        this.version = version;
    }

    /**
     * The list of the file {@code cypher/lists/<name>.cypher}.
     *
     * @param row its records
     * @param usualSort how it is sorted where nobody says otherwise
     */
    public <T> EntityList<T> list(String name, Class<T> row, String usualSort) {
        var listing = Listing.of(runner, name, row);
        return new EntityList<>(name, listing, listing::page, usualSort, version);
    }

    /**
     * The list of the file {@code cypher/lists/<name>.cypher}, which gives the ids of its records. A statement that tells
     * all of a record takes long to plan, and a list has one for each combination of filters and sort: so it is one of its
     * own, and planned once.
     *
     * @param records what is known of each id, in their order
     * @param usualSort how it is sorted where nobody says otherwise
     */
    public <T> EntityList<T> list(String name, Function<List<String>, List<T>> records, String usualSort) {
        var ids = Listing.of(runner, name, Listed.class);
        return new EntityList<>(name, ids, request -> known(ids.page(request), records), usualSort, version);
    }

    private static <T> ListPage<T> known(ListPage<Listed> page, Function<List<String>, List<T>> records) {
        var ids = page.rows().stream().map(Listed::id).toList();
        return new ListPage<>(page.count(), ids.isEmpty() ? List.of() : records.apply(ids), page.next());
    }

    /** A question that asks for everything so far. */
    public ListQuestion question() {
        return new ListQuestion(identifiers);
    }

    /**
     * The same answer, unless it is empty because there is no such entity. An entity that is there costs no query.
     *
     * @throws NoSuchEntity where there is none
     */
    public <T> ListAnswer<T> of(EntityKind kind, String canonicalId, ListAnswer<T> answer) {
        if (answer.meta().count() == 0 && !identifiers.isHere(canonicalId)) {
            throw NoSuchEntity.of(kind.toString(), canonicalId);
        }
        return answer;
    }
}

package org.scholargraph.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholargraph.data.AtOnce;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.search.SearchRanking.Ranked;

/**
 * Finds things of several kinds by what a person types: words of a title or a name, or an id in any form. Asks the graph first
 * what there is (and, where the text may be one, what bears it as its id), then what is to be said of those that are shown.
 */
@Singleton
class Search {

    /** So many of each index are scored, of which the index and their weight say that they are the best. */
    private static final int CANDIDATES = 100;

    private static final Pattern BARE_ARXIV_ID = Pattern.compile("\\d{4}\\.\\d{4,5}(v\\d+)?");
    private static final Pattern BARE_ROR = Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}\\d{2}");

    private final SearchRepository repository;
    private final Identifiers identifiers;
    private final GraphVersion version;

    Search(SearchRepository repository, Identifiers identifiers, GraphVersion version) {
        this.repository = repository;
        this.identifiers = identifiers;
        this.version = version;
    }

    SearchAnswer find(String text, Set<EntityKind> kinds, int limit) {
        var graphVersion = version.current();
        var ranking = new SearchRanking(text);
        var found = candidates(text, kinds).stream().map(ranking::rank).sorted(SearchRanking.BEST_FIRST);
        var named = named(text, kinds);
        var seen = new HashSet<EntityId>();
        var best = Stream.concat(named.stream(), found)
                .filter(ranked -> seen.add(ranked.id()))
                .limit(limit + named.size())
                .toList();
        var hits = best.isEmpty() ? List.<SearchHit>of() : hits(best, limit);
        return new SearchAnswer(new SearchAnswer.Meta(hits.size(), graphVersion), hits);
    }

    /** Authors, whose index takes as long as all others together, at the same time as these. */
    private List<Candidate> candidates(String text, Set<EntityKind> kinds) {
        var search = FullTextQuery.of(text);
        return AtOnce.ask(
                () -> listCandidates(search, kinds, kind -> kind == EntityKind.AUTHOR),
                () -> listCandidates(search, kinds, kind -> kind != EntityKind.AUTHOR),
                (authors, others) ->
                        Stream.concat(authors.stream(), others.stream()).toList());
    }

    private List<Candidate> listCandidates(String search, Set<EntityKind> kinds, Predicate<EntityKind> which) {
        var queries = kinds.stream()
                .filter(which)
                .map(kind -> IndexQuery.of(kind, search))
                .toList();
        return queries.isEmpty() ? List.of() : repository.listCandidates(queries, CANDIDATES);
    }

    /** What bears the text as its id, or as a name that the world knows it by. */
    private List<Ranked> named(String text, Set<EntityKind> kinds) {
        var forms = new ArrayList<>(List.of(text.strip()));
        if (BARE_ARXIV_ID.matcher(text.strip()).matches()) {
            forms.add("arxiv:" + text.strip());
        }
        if (BARE_ROR.matcher(text.strip()).matches()) {
            forms.add("ror:" + text.strip());
        }
        return identifiers.listNamed(null, forms).stream()
                .map(named -> named.id())
                .filter(Objects::nonNull)
                .filter(id -> kinds.contains(id.kind()))
                .map(SearchRanking::named)
                .toList();
    }

    /** One that the text names by an id, and that is not there, is no hit. */
    private List<SearchHit> hits(List<Ranked> best, int limit) {
        var told = Namesakes.told(best, repository);
        return best.stream()
                .flatMap(ranked -> Stream.ofNullable(told.get(ranked.id().id()))
                        .map(apart -> new SearchHit(
                                apart.id(),
                                ranked.id().kind(),
                                apart.label(),
                                String.join(" · ", apart.hints()),
                                ranked.score())))
                .limit(limit)
                .toList();
    }
}

package org.scholargraph.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.search.SearchRanking.Ranked;

/** Finds things of several kinds by what a person types: words of a title or a name, or an id in any form. */
@Singleton
class Search {

    /** So many of each kind are scored, of which the index and their weight say that they are the best. */
    private static final int LEAST_CANDIDATES = 50;

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
        var named = named(text, kinds);
        var ranking = new SearchRanking(text);
        var search = FullTextQuery.of(text);
        var found = kinds.stream()
                .flatMap(kind -> candidates(kind, search, Math.max(limit, LEAST_CANDIDATES)).stream()
                        .map(candidate -> ranked(kind, candidate, ranking.score(candidate))))
                .sorted(SearchRanking.BEST_FIRST)
                .map(Ranked::hit);
        var seen = new HashSet<EntityId>();
        var hits = Stream.concat(named.stream(), found)
                .filter(hit -> seen.add(new EntityId(hit.kind(), hit.id())))
                .limit(limit)
                .toList();
        return new SearchAnswer(new SearchAnswer.Meta(hits.size(), graphVersion), hits);
    }

    private List<Candidate> candidates(EntityKind kind, String search, int limit) {
        return switch (kind) {
            case AUTHOR -> repository.listAuthors(search, limit);
            case PAPER -> repository.listPapers("title:(" + search + ")", limit);
            case INSTITUTION -> repository.listInstitutions(search, limit);
            case TOPIC -> repository.listTopics(search, limit);
            case SOURCE -> repository.listSources(search, limit);
        };
    }

    /** What bears the text as its id, or as a name that the world knows it by. */
    private List<SearchHit> named(String text, Set<EntityKind> kinds) {
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
                .distinct()
                .filter(id -> kinds.contains(id.kind()))
                .flatMap(id -> repository.listNamed(id.id()).stream()
                        .map(candidate -> ranked(id.kind(), candidate, 1).hit()))
                .toList();
    }

    private static Ranked ranked(EntityKind kind, Candidate candidate, double score) {
        var hint = String.join(" · ", candidate.hints());
        return new Ranked(new SearchHit(candidate.id(), kind, candidate.label(), hint, score), candidate.weight());
    }
}

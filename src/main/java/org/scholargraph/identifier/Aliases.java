package org.scholargraph.identifier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholargraph.identifier.Alias.Scheme;
import org.scholargraph.identifier.IdentifierRepository.Match;

/** Looks up what the world's names stand for here, all of one scheme in one query. */
@Singleton
class Aliases {

    private final IdentifierRepository repository;

    Aliases(IdentifierRepository repository) {
        this.repository = repository;
    }

    /** What the references stand for; an alias of nothing is left out. */
    Map<Reference, EntityId> lookUp(Collection<Reference> references) {
        var known = new HashMap<Reference, EntityId>();
        for (var reference : references) {
            if (reference instanceof EntityId id) {
                known.put(id, id);
            }
        }
        for (var scheme : Scheme.values()) {
            known.putAll(lookUp(scheme, references));
        }
        return known;
    }

    private Map<Reference, EntityId> lookUp(Scheme scheme, Collection<Reference> references) {
        var known = new HashMap<Reference, EntityId>();
        var values = valuesOf(scheme, references);
        if (!values.isEmpty()) {
            list(scheme, values).forEach(match -> {
                var alias = new Alias(scheme, match.alias());
                known.put(alias, new EntityId(alias.kind(), match.id()));
            });
        }
        return known;
    }

    private static List<String> valuesOf(Scheme scheme, Collection<Reference> references) {
        return references.stream()
                .filter(reference -> reference instanceof Alias alias && alias.scheme() == scheme)
                .map(reference -> ((Alias) reference).value())
                .distinct()
                .toList();
    }

    private List<Match> list(Scheme scheme, List<String> values) {
        return switch (scheme) {
            case DOI -> repository.listPapersByDoi(values);
            case ARXIV -> repository.listPapersByArxivId(values);
            case ORCID -> repository.listAuthorsByOrcid(values);
            case ROR -> repository.listInstitutionsByRor(values);
        };
    }
}

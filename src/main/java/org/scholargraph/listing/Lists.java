package org.scholargraph.listing;

import jakarta.inject.Singleton;
import org.scholargraph.data.CypherRunner;
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
        return new EntityList<>(name, Listing.of(runner, name, row), usualSort, version);
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

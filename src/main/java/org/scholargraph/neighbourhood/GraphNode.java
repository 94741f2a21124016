package org.scholargraph.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;

/**
 * A thing in a graph answer.
 *
 * @param id its canonical id
 * @param kind what it is
 * @param label a paper's title (its id where it has none), the name of anything else
 * @param degree how many distinct neighbours of each kind it has in the whole graph, whatever the filters
 * @param shown how many of them this answer ties to it
 * @param role in an ego network: ego or alter; left out elsewhere
 * @param traits a few properties of its kind, beside the others in JSON
 */
@Serdeable
public record GraphNode(
        String id,
        EntityKind kind,
        String label,
        KindCounts degree,
        KindCounts shown,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String role,
        @JsonUnwrapped Traits traits) {

    /** The same with a role. */
    public GraphNode withRole(String newRole) {
        return new GraphNode(id, kind, label, degree, shown, newRole, traits);
    }
}

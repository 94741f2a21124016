package org.scholargraph.data;

import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.PersistentProperty;
import java.util.Objects;
import org.scholargraph.data.derived.Cypher;

/** The Cypher that stores, finds and deletes the nodes of one entity. */
record EntityStatements(
        String all,
        String byId,
        String count,
        String create,
        String createAll,
        String update,
        String delete,
        String deleteByIds,
        String deleteAll) {

    static EntityStatements of(PersistentEntity entity) {
        var match = Cypher.match(entity);
        var id = Cypher.name(identity(entity).getPersistedName());
        var matchId = match.replace(")", " {" + id + ": $id})");
        var label = Cypher.name(entity.getPersistedName());
        return new EntityStatements(
                match + " RETURN node",
                matchId + " RETURN node",
                match + " RETURN count(node)",
                "CREATE (node:" + label + ") SET node = $properties",
                "UNWIND $rows AS row CREATE (node:" + label + ") SET node = row",
                matchId + version(entity) + " SET node += $properties RETURN count(node)",
                matchId + version(entity) + " DETACH DELETE node",
                "UNWIND $ids AS id " + match.replace(")", " {" + id + ": id})") + " DETACH DELETE node",
                match + " DETACH DELETE node");
    }

    private static PersistentProperty identity(PersistentEntity entity) {
        return Objects.requireNonNull(entity.getIdentity(), () -> entity.getName() + " has no @Id");
    }

    private static String version(PersistentEntity entity) {
        var version = entity.getVersion();
        return version == null ? "" : " WHERE node." + Cypher.name(version.getPersistedName()) + " = $version";
    }
}

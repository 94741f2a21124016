package org.scholargraph.data;

import io.micronaut.data.model.PersistentEntity;
import java.util.Objects;
import org.scholargraph.data.derived.Cypher;

/** The Cypher that stores, finds and deletes the nodes of one entity. */
final class EntityStatements {

    private final PersistentEntity entity;

    private EntityStatements(PersistentEntity entity) {
        this.entity = entity;
    }

    static EntityStatements of(PersistentEntity entity) {
        return new EntityStatements(entity);
    }

    String all() {
        return Cypher.match(entity) + " RETURN node";
    }

    String byId() {
        return matchId("$id") + " RETURN node";
    }

    String count() {
        return Cypher.match(entity) + " RETURN count(node)";
    }

    String create() {
        return "CREATE (node:" + label() + ") SET node = $properties";
    }

    String createAll() {
        return "UNWIND $rows AS row CREATE (node:" + label() + ") SET node = row";
    }

    String update() {
        return matchId("$id") + version() + " SET node += $properties RETURN count(node)";
    }

    String delete() {
        return matchId("$id") + version() + " DETACH DELETE node";
    }

    String deleteByIds() {
        return "UNWIND $ids AS id " + matchId("id") + " DETACH DELETE node";
    }

    String deleteAll() {
        return Cypher.match(entity) + " DETACH DELETE node";
    }

    private String matchId(String value) {
        var id = Objects.requireNonNull(entity.getIdentity(), () -> entity.getName() + " has no @Id");
        return "MATCH (node:" + label() + " {" + Cypher.name(id.getPersistedName()) + ": " + value + "})";
    }

    private String label() {
        return Cypher.name(entity.getPersistedName());
    }

    private String version() {
        var version = entity.getVersion();
        return version == null ? "" : " WHERE node." + Cypher.name(version.getPersistedName()) + " = $version";
    }
}

package org.scholargraph.data.derived;

import io.micronaut.data.model.Association;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.Sort;
import java.util.stream.Collectors;
import org.scholargraph.data.cypher.Names;

/** Pieces of Cypher about a node that is called {@code node}. */
public final class Cypher {

    private Cypher() {}

    /** A label or a property's name, quoted where it has to be. */
    public static String name(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*") ? name : "`" + name.replace("`", "``") + "`";
    }

    /** The clause that finds the nodes of an entity. */
    public static String match(PersistentEntity entity) {
        return "MATCH (node:" + name(entity.getPersistedName()) + ")";
    }

    /** The property of the node that holds a property of the entity. */
    public static String property(PersistentEntity entity, String path) {
        var property = entity.getPropertyByPath(path);
        if (property.isEmpty() || property.get() instanceof Association || path.indexOf('.') >= 0) {
            var names = entity.getPersistentPropertyNames();
            throw new IllegalArgumentException(entity.getSimpleName() + " has no property " + path
                    + Names.suggestion(path, names) + "; what goes over a relationship is a @CypherFile");
        }
        return "node." + name(property.get().getPersistedName());
    }

    /** An ORDER BY over mapped properties only, so that a sort from outside can't bring Cypher of its own. */
    public static String orderBy(PersistentEntity entity, Sort sort) {
        if (!sort.isSorted()) {
            return "";
        }
        return sort.getOrderBy().stream()
                .map(order -> {
                    var property = property(entity, order.getProperty());
                    var key = order.isIgnoreCase() ? "toLower(" + property + ")" : property;
                    return order.isAscending() ? key : key + " DESC";
                })
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    /** SKIP and LIMIT, as far as they are asked for. */
    public static String window(Limit limit) {
        var skip = limit.offset() > 0 ? " SKIP " + limit.offset() : "";
        return limit.maxResults() > 0 ? skip + " LIMIT " + limit.maxResults() : skip;
    }
}

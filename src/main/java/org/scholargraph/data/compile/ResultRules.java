package org.scholargraph.data.compile;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.PropertyElement;
import java.util.Set;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.cypher.Names;

/** What has to hold between the type of a result and the columns that the header of the file promises. */
final class ResultRules {

    private static final Set<String> CONTAINERS = Set.of(
            "java.util.Optional",
            "java.util.List",
            "java.util.Collection",
            "java.lang.Iterable",
            "java.util.stream.Stream");

    private final CypherStatement statement;

    ResultRules(CypherStatement statement) {
        this.statement = statement;
    }

    void check(ClassElement result) {
        var row = CONTAINERS.contains(result.getName())
                ? result.getFirstTypeArgument().orElse(result)
                : result;
        if (row.isVoid()) {
            return;
        }
        var columns = statement.header().columns();
        if (columns.isEmpty()) {
            throw wrong("is to answer " + row.getSimpleName() + ", but its header lists no columns");
        }
        if (row.isRecord()) {
            checkRecord(row);
        } else if (columns.size() > 1 && !row.getName().equals("java.util.Map")) {
            throw wrong(
                    "has the columns " + Names.listed(columns) + ", of which " + row.getSimpleName() + " takes one");
        }
    }

    private void checkRecord(ClassElement row) {
        if (!row.hasStereotype(Introspected.class)) {
            throw wrong("is to answer " + row.getName() + ", which is not @Introspected");
        }
        var columns = statement.header().columns();
        if (columns.size() > 1) {
            row.getBeanProperties().stream()
                    .map(ResultRules::column)
                    .filter(name -> !columns.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw wrong("has no column for " + row.getSimpleName() + "." + name
                                + Names.suggestion(name, columns));
                    });
        }
    }

    private static String column(PropertyElement component) {
        return component
                .stringValue("io.micronaut.data.annotation.MappedProperty")
                .orElse(component.getName());
    }

    private CypherFormatException wrong(String problem) {
        return new CypherFormatException(statement.file(), problem);
    }
}

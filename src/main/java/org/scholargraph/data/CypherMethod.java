package org.scholargraph.data;

import io.micronaut.core.type.Argument;
import io.micronaut.inject.ExecutableMethod;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.cypher.Names;

/** A method and the file that answers it, as both are in this run of the application. */
final class CypherMethod {

    private final CypherStatement statement;
    private final List<String> names;
    private final ResultShape shape;
    private final boolean nullable;
    private final Function<Record, Object> rows;
    private final String place;

    private CypherMethod(CypherStatement statement, ExecutableMethod<?, ?> method) {
        var type = method.getReturnType().asArgument();
        this.statement = statement;
        this.names = Arrays.stream(method.getArguments()).map(Argument::getName).toList();
        this.place = method.getDeclaringType().getSimpleName() + "." + method.getMethodName();
        this.shape = ResultShape.of(type);
        this.nullable = type.isNullable() || method.isNullable();
        this.rows = rows(type);
    }

    private Function<Record, Object> rows(Argument<?> type) {
        return switch (shape) {
            case NOTHING -> row -> row;
            case OPTIONAL -> RowReader.nullable(shape.row(type));
            case ONE -> nullable ? RowReader.nullable(type) : RowReader.present(type);
            case LIST, STREAM -> RowReader.present(shape.row(type));
        };
    }

    /**
     * Reads the method's file and holds the two against each other again: the file may have changed since the method was
     * compiled.
     *
     * @throws CypherFormatException when the file is gone, or its parameters aren't the method's any more
     */
    static CypherMethod of(ExecutableMethod<?, ?> method) {
        var address = CypherFile.FOLDER + method.stringValue(CypherFile.class).orElseThrow() + ".cypher";
        var statement = CypherStatement.read(method.getDeclaringType().getClassLoader(), address);
        var call = new CypherMethod(statement, method);
        if (!Set.copyOf(call.names).equals(Set.copyOf(statement.parameters()))) {
            throw new CypherFormatException(
                    address,
                    "it has changed since " + call.place + " was compiled: its parameters are "
                            + Names.listed(statement.parameters()) + ", the method's " + Names.listed(call.names)
                            + "; compile the project again");
        }
        return call;
    }

    @Nullable
    Object answer(CypherRunner runner, Object[] values) {
        if (shape == ResultShape.STREAM) {
            return runner.stream(statement.text(), parameters(values), rows);
        }
        return runner.run(
                statement.writing(),
                statement.text(),
                parameters(values),
                rows,
                (list, summary) -> shape.answer(list, nullable, place));
    }

    private Map<String, @Nullable Object> parameters(Object[] values) {
        var parameters = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            parameters.put(names.get(i), ParameterWriter.write(values[i]));
        }
        return parameters;
    }
}

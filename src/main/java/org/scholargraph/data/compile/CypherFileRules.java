package org.scholargraph.data.compile;

import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.cypher.Names;

/** What has to hold between a method, its file, and the header of that file. */
final class CypherFileRules {

    private final MethodElement method;
    private final CypherStatement statement;

    CypherFileRules(MethodMatchContext context) {
        this.method = context.getMethodElement();
        var address = method.stringValue(CypherFile.class).orElse("");
        this.statement = SourceFiles.of(context.getVisitorContext()).statement(address);
    }

    /** @throws CypherFormatException naming the file, what is wrong, and the nearest name */
    void check() {
        var taken = methodParameters();
        var used = statement.parameters();
        refuse(used, taken, "uses $%s, but the method has no parameter of that name%s");
        refuse(taken, used, "doesn't use the method's parameter %s%s");
        var listed = statement.header().parameters();
        refuse(used, listed, "uses $%s, but its header lists no such parameter%s");
        refuse(listed, used, "lists the parameter %s in its header, but doesn't use it%s");
        new ResultRules(statement).check(method.getGenericReturnType());
    }

    private SequencedSet<String> methodParameters() {
        var names = new LinkedHashSet<String>();
        Arrays.stream(method.getParameters()).map(ParameterElement::getName).forEach(names::add);
        return names;
    }

    private void refuse(Collection<String> names, Collection<String> known, String problem) {
        for (var name : names) {
            if (!known.contains(name)) {
                throw new CypherFormatException(
                        statement.file(), problem.formatted(name, Names.suggestion(name, known)));
            }
        }
    }
}

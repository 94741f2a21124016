package org.scholargraph.data.compile;

import io.micronaut.data.intercept.annotation.DataMethod.OperationType;
import io.micronaut.data.processor.visitors.MatchFailedException;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.data.processor.visitors.finders.MethodMatchInfo;
import io.micronaut.data.processor.visitors.finders.MethodMatcher;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.CypherFileInterceptor;
import org.scholargraph.data.Neo4jRepository;
import org.scholargraph.data.cypher.CypherFormatException;

/** Implements the methods that name a {@link CypherFile}, or fails the compilation where file and method don't fit. */
public final class CypherFileMatcher implements MethodMatcher {

    /** Before Micronaut Data's own matchers, which would take a method by its name. */
    @Override
    public int getOrder() {
        return DEFAULT_POSITION - 2000;
    }

    @Override
    public @Nullable MethodMatch match(MethodMatchContext context) {
        var named = context.getMethodElement().hasAnnotation(CypherFile.class)
                && context.getRepositoryClass().hasStereotype(Neo4jRepository.class);
        return named ? CypherFileMatcher::checked : null;
    }

    private static MethodMatchInfo checked(MethodMatchContext context) {
        try {
            new CypherFileRules(context).check();
        } catch (CypherFormatException e) {
            throw new MatchFailedException(e.getMessage(), context.getMethodElement());
        }
        var interceptor = context.getVisitorContext()
                .getClassElement(CypherFileInterceptor.class)
                .orElseThrow();
        // Nobody reads the type of the operation; for a QUERY the processor asks for an entity, and there may be none.
        return new MethodMatchInfo(OperationType.UPDATE, context.getReturnType(), interceptor);
    }
}

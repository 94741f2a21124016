package org.scholargraph.data;

import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.intercept.DataInterceptor;
import io.micronaut.data.intercept.RepositoryMethodKey;
import io.micronaut.data.operations.RepositoryOperations;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers the methods that name a {@link CypherFile}. Made by Micronaut Data; nobody else needs it. */
@Introspected
public final class CypherFileInterceptor implements DataInterceptor<Object, @Nullable Object> {

    private final CypherRunner runner;
    private final Map<RepositoryMethodKey, CypherMethod> methods = new ConcurrentHashMap<>();

    /** @param operations those of the repository, which are ours */
    public CypherFileInterceptor(RepositoryOperations operations) {
        this.runner = ((Neo4jOperations) operations).runner();
    }

    @Override
    public @Nullable Object intercept(
            RepositoryMethodKey key, MethodInvocationContext<Object, @Nullable Object> context) {
        return methods.computeIfAbsent(key, any -> CypherMethod.of(context.getExecutableMethod()))
                .answer(runner, context.getParameterValues());
    }
}

package org.scholargraph.identifier;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.problem.ScholarGraphException.Merged;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Where nothing is found by the id in the path, says whether that was given up for another: only then is it asked. */
@Singleton
@InterceptorBean(FollowsMerges.class)
class MergeFollower implements MethodInterceptor<Object, Object> {

    private final Identifiers identifiers;

    MergeFollower(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        try {
            return context.proceed();
        } catch (NoSuchEntity nothing) {
            var text = String.valueOf(context.getParameterValueMap().get("id"));
            var successor = identifiers.findSuccessor(text);
            if (successor.isPresent()) {
                throw Merged.into(text, successor.get());
            }
            throw nothing;
        }
    }
}

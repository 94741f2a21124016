package org.scholargraph.benchmark;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/** Notes the statements that a question is answered by, so that they can be asked again over the bare driver. */
@Singleton
final class Statements implements BeanCreatedEventListener<Driver> {

    /** A statement and what was bound to it. */
    record Asked(String text, Map<String, Object> parameters) {

        private static final QueryConfig READING =
                QueryConfig.builder().withRouting(RoutingControl.READ).build();

        /** Asks again, reads every row, and leaves it at that. */
        int ask(Driver driver) {
            return driver.executableQuery(text)
                    .withParameters(parameters)
                    .withConfig(READING)
                    .execute()
                    .records()
                    .size();
        }
    }

    private volatile List<Asked> notes = new ArrayList<>();
    private volatile boolean noting;

    /** What is asked of the graph while something is done. */
    List<Asked> during(Runnable something) {
        notes = new ArrayList<>();
        noting = true;
        try {
            something.run();
        } finally {
            noting = false;
        }
        return List.copyOf(notes);
    }

    @Override
    public Driver onCreated(BeanCreatedEvent<Driver> event) {
        var driver = event.getBean();
        return proxy(
                Driver.class,
                driver,
                "executableQuery",
                (result, arguments) ->
                        noting ? noted((ExecutableQuery) result, (String) arguments[0], Map.of()) : result);
    }

    @SuppressWarnings("unchecked")
    private ExecutableQuery noted(ExecutableQuery query, String text, Map<String, Object> parameters) {
        return (ExecutableQuery) Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {ExecutableQuery.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("execute")) {
                        notes.add(new Asked(text, parameters));
                    }
                    var result = call(query, method, arguments);
                    var bound =
                            method.getName().equals("withParameters") ? (Map<String, Object>) arguments[0] : parameters;
                    return result instanceof ExecutableQuery next ? noted(next, text, bound) : result;
                });
    }

    private interface Then {
        Object of(Object result, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T target, String name, Then then) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var result = call(target, method, arguments);
                    return method.getName().equals(name) ? then.of(result, arguments) : result;
                }));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}

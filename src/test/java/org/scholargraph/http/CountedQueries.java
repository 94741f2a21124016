package org.scholargraph.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Counts what an application asks the database, in contexts with the property {@code scholargraph.test.count-queries}: each
 * statement by its text, and each transaction as {@code transaction}. What the graph's version is followed by once a second
 * is left out.
 */
@Singleton
@Requires(property = "scholargraph.test.count-queries")
public final class CountedQueries implements BeanCreatedEventListener<Driver> {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public Driver onCreated(BeanCreatedEvent<Driver> event) {
        return counting(Driver.class, event.getBean());
    }

    private <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                CountedQueries.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    count(method, arguments);
                    var result = call(target, method, arguments);
                    return result instanceof Session session ? counting(Session.class, session) : result;
                }));
    }

    private void count(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "executableQuery", "run" -> asked.add((String) arguments[0]);
            case "beginTransaction", "executeRead", "executeWrite", "asyncSession", "rxSession" ->
                asked.add("transaction");
            default -> {}
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** What was asked while something ran. */
    public List<String> during(Runnable something) {
        asked.clear();
        something.run();
        return asked.stream()
                .filter(statement -> !statement.contains("GraphState"))
                .toList();
    }
}

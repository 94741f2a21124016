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

/**
 * Counts what an application asks the database, in contexts with the property {@code scholargraph.test.count-queries}: each
 * statement by its text, and each session of a transaction as {@code session}. What the graph's version is followed by once
 * a second is left out.
 */
@Singleton
@Requires(property = "scholargraph.test.count-queries")
public final class CountedQueries implements BeanCreatedEventListener<Driver> {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public Driver onCreated(BeanCreatedEvent<Driver> event) {
        var driver = event.getBean();
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    count(method, arguments);
                    return call(driver, method, arguments);
                });
    }

    private void count(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "executableQuery" -> asked.add((String) arguments[0]);
            case "session", "asyncSession", "rxSession" -> asked.add("session");
            default -> {}
        }
    }

    private static Object call(Driver driver, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(driver, arguments);
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

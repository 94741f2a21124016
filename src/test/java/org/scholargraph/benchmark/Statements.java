package org.scholargraph.benchmark;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Notes the statements that a question is answered by, so that they can be asked again over the bare driver. */
@Singleton
final class Statements implements BeanCreatedEventListener<Driver> {

    /** A statement and what was bound to it. */
    record Asked(String text, Map<String, Object> parameters) {

        private static final SessionConfig READING =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

        /** Asks again in the quickest way that the driver has, reads every row, and leaves it at that. */
        int ask(Driver driver) {
            try (var session = driver.session(READING)) {
                return session.run(text, parameters).list().size();
            }
        }
    }

    private volatile List<Asked> notes = new CopyOnWriteArrayList<>();
    private volatile boolean noting;

    /** What is asked of the graph while something is done. */
    List<Asked> during(Runnable something) {
        notes = new CopyOnWriteArrayList<>();
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
        return noting(Driver.class, event.getBean());
    }

    @SuppressWarnings("unchecked")
    private <T> T noting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (noting && method.getName().equals("run")) {
                        notes.add(new Asked((String) arguments[0], (Map<String, Object>) arguments[1]));
                    }
                    var result = call(target, method, arguments);
                    return noting && result instanceof Session session ? noting(Session.class, session) : result;
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}

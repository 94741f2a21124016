package org.scholargraph.http;

import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.context.env.PropertySource;
import org.scholargraph.graph.Neo4jUnderTest;

/** The service on the Neo4j under test, for {@code @MicronautTest(contextBuilder = ServiceUnderTest.class)}. */
public final class ServiceUnderTest extends DefaultApplicationContextBuilder {

    /** On any free port. */
    public ServiceUnderTest() {
        propertySources(PropertySource.of("graph under test", Neo4jUnderTest.properties()));
    }
}

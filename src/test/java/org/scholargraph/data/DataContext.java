package org.scholargraph.data;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.scholargraph.graph.Neo4jUnderTest;

/** Applications of this package and its tests alone: nothing else of the project is in them. */
public final class DataContext {

    private DataContext() {}

    /** One on the Neo4j under test. */
    public static ApplicationContext start() {
        return start(Neo4jUnderTest.driver(), Map.of());
    }

    public static ApplicationContext start(Driver driver, Map<String, Object> properties) {
        return start(driver, properties, DataContext.class.getClassLoader());
    }

    /** @param classes where the application is, if it isn't among the tests */
    public static ApplicationContext start(Driver driver, Map<String, Object> properties, ClassLoader classes) {
        var context = new Ours(classes);
        context.getEnvironment().addPropertySource(PropertySource.of("test", properties));
        context.registerSingleton(Driver.class, driver);
        return context.start();
    }

    @SuppressWarnings("overrides")
    private static final class Ours extends DefaultApplicationContext {

        Ours(ClassLoader classes) {
            super(ClassPathResourceLoader.defaultLoader(classes), "test");
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
            return super.resolveBeanDefinitionReferences().stream()
                    .filter(bean -> isOurs(bean.getBeanDefinitionName()))
                    .toList();
        }

        private static boolean isOurs(String name) {
            return !name.startsWith("org.scholargraph.") || name.startsWith("org.scholargraph.data.");
        }
    }
}

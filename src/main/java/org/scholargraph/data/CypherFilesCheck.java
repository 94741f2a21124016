package org.scholargraph.data;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;

/** Holds all repositories against their files when the application starts, so that none is found wrong by its first call. */
@Singleton
final class CypherFilesCheck implements ApplicationEventListener<StartupEvent> {

    private final BeanContext beans;

    CypherFilesCheck(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        beans.getBeanDefinitions(Qualifiers.byStereotype(Neo4jRepository.class)).stream()
                .map(BeanDefinition::getExecutableMethods)
                .forEach(methods -> methods.stream()
                        .filter(method -> method.hasAnnotation(CypherFile.class))
                        .forEach(CypherMethod::of));
    }
}

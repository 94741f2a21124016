package org.scholargraph.data;

import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.runtime.event.DefaultEntityEventContext;
import java.util.function.Predicate;

/** Lets Micronaut Data's listeners fill in what they have to: {@code @DateCreated}, {@code @Version} and the like. */
final class EntityEvents {

    private EntityEvents() {}

    static <T> T beforeInsert(EntityEventListener<Object> listeners, RuntimePersistentEntity<T> entity, T instance) {
        return entity.hasPrePersistEventListeners() ? after(listeners::prePersist, entity, instance) : instance;
    }

    static <T> T beforeUpdate(EntityEventListener<Object> listeners, RuntimePersistentEntity<T> entity, T instance) {
        return entity.hasPreUpdateEventListeners() ? after(listeners::preUpdate, entity, instance) : instance;
    }

    @SuppressWarnings("unchecked")
    private static <T> T after(
            Predicate<EntityEventContext<Object>> event, RuntimePersistentEntity<T> entity, T instance) {
        var context = new DefaultEntityEventContext<>(entity, instance);
        return event.test((EntityEventContext<Object>) (Object) context) ? context.getEntity() : instance;
    }
}

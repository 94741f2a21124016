package org.scholargraph.data;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes people within transactions of every kind. */
@Singleton
class Registry {

    private final People people;

    Registry(People people) {
        this.people = people;
    }

    @Transactional
    void save(Person... all) {
        for (var person : all) {
            people.save(person);
        }
    }

    @Transactional
    void saveAndFail(Person person) {
        people.save(person);
        throw new IllegalStateException("changed my mind");
    }

    @Transactional
    void saveThenRun(Person person, Runnable inner) {
        people.save(person);
        inner.run();
        throw new IllegalStateException("changed my mind");
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void saveByItself(Person person) {
        people.save(person);
    }

    @Transactional(readOnly = true)
    void saveWhileReading(Person person) {
        people.saveThem(List.of(person));
    }

    @Transactional(readOnly = true)
    long countSlowly() {
        return people.countSlowly();
    }

    @Transactional
    boolean isSeenAtOnce(Person person) {
        people.save(person);
        return people.existsById(person.id());
    }
}

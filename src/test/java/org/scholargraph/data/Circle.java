package org.scholargraph.data;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;

/** Somebody with those they know. */
@Introspected
record Circle(Person person, List<Acquaintance> acquaintances, Map<String, Integer> bornByName) {

    @Introspected
    record Acquaintance(String name, int since) {}
}

package org.scholargraph.data;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads a value of the driver as one Java type. */
@FunctionalInterface
interface ValueReader {

    /** @throws io.micronaut.data.exceptions.MappingException when the value isn't one of that type */
    @Nullable
    Object read(Value value);
}

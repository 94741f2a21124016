package org.scholargraph.http;

import io.micronaut.http.HttpRequest;

/** What some answers depend on beside the version of the graph. */
public interface Edition {

    /** Whether the answer to a request depends on it. */
    boolean concerns(HttpRequest<?> request);

    /** Tells what the answers are of now from what they were of. Asks nobody. */
    String current();

    /** Whether the answer changes while neither this nor the graph does, so that it can't be told from others at all. */
    default boolean changesByItself(HttpRequest<?> request) {
        return false;
    }
}

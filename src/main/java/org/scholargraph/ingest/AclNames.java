package org.scholargraph.ingest;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the ACL Anthology knows people: by an id where it had to tell namesakes apart, else by "First Last". */
final class AclNames {

    private AclNames() {}

    /** "First Last"; null where there is neither. */
    static @Nullable String name(@Nullable String first, @Nullable String last) {
        return Folding.tidy(Stream.of(first, last).flatMap(Stream::ofNullable).collect(Collectors.joining(" ")));
    }

    /** @param key the id that was given, else the name */
    static String id(String key) {
        return "acl-author:" + key;
    }
}

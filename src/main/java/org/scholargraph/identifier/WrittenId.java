package org.scholargraph.identifier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An id that the graph keeps in the case of its origin. Two may differ in nothing but case: then each is found as it is
 * written, and any other case finds the first of them.
 *
 * @param kind what it names; null for what somebody made up, {@code x:…}, which may be a thing of any kind
 * @param text the id without case
 * @param written the id in the caller's case
 */
record WrittenId(@Nullable EntityKind kind, String text, String written) implements Reference {

    @Override
    public List<String> names() {
        return written.equals(text) ? List.of(text) : List.of(written, text);
    }

    /** The same in the caller's case, but for the scheme. */
    WrittenId as(String given) {
        var scheme = given.indexOf(':');
        return new WrittenId(kind, text, given.substring(0, scheme).toLowerCase(Locale.ROOT) + given.substring(scheme));
    }
}

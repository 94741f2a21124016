package org.scholargraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Two names that somebody takes to be of one thing, in an order of their own, whoever claims it and whichever way round.
 *
 * @param one of the names
 * @param other after the one as text
 */
record MergeId(String one, String other) {

    /** No name holds it. */
    private static final String BETWEEN = "\0";

    static MergeId of(Claim claim) {
        return of(claim.id(), claim.other());
    }

    static MergeId of(String name, String other) {
        return name.compareTo(other) < 0 ? new MergeId(name, other) : new MergeId(other, name);
    }

    /** The names that a token stands for; empty where it is none of ours. */
    static Optional<MergeId> find(String token) {
        try {
            var names = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(BETWEEN, -1);
            return names.length == 2 ? Optional.of(new MergeId(names[0], names[1])) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** What callers call it; fit for a path. */
    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((one + BETWEEN + other).getBytes(UTF_8));
    }

    List<String> names() {
        return List.of(one, other);
    }

    /** The names that may be of other things than they were, once this is undone: of an affiliation, its text alone. */
    List<String> suspects() {
        return isOfAffiliation() ? List.of(Affiliations.PREFIX + text()) : names();
    }

    /** Whether it is a raw affiliation that is taken to name an institution. */
    boolean isOfAffiliation() {
        return names().stream().anyMatch(MergeId::isAffiliation);
    }

    private static boolean isAffiliation(String name) {
        return name.startsWith(Affiliations.PREFIX);
    }

    /** The raw affiliation that it is of, as papers write it. */
    String text() {
        return (isAffiliation(one) ? one : other).substring(Affiliations.PREFIX.length());
    }

    /** The institution that the raw affiliation is taken to name. */
    String institution() {
        return isAffiliation(one) ? other : one;
    }

    /** The pair as {@link Claim#pair} writes it. */
    String pair() {
        return one + " = " + other;
    }
}

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
        return claim.id().compareTo(claim.other()) < 0
                ? new MergeId(claim.id(), claim.other())
                : new MergeId(claim.other(), claim.id());
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

    /** The pair as {@link Claim#pair} writes it. */
    String pair() {
        return one + " = " + other;
    }
}

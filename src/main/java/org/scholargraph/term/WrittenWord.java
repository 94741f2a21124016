package org.scholargraph.term;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word as it is written in a collection, one object for all its places, and what is known of its compounds. */
final class WrittenWord {

    private final String written;
    private final String folded;
    private @Nullable Compound compound;
    private List<Compound> apart = List.of();

    WrittenWord(String written) {
        this.written = written;
        folded = Singular.of(Tokens.bare(written).toLowerCase(Locale.ROOT));
    }

    String written() {
        return written;
    }

    /** In small letters and singular. */
    String folded() {
        return folded;
    }

    boolean isHyphenated() {
        return folded.contains(Compounds.HYPHEN);
    }

    /**
     * Learns of its compounds.
     *
     * @param itself the compound that it is
     * @param beginning those that it may begin where they are written apart, the longest first
     */
    void learn(@Nullable Compound itself, List<Compound> beginning) {
        compound = itself;
        apart = beginning;
    }

    /** The compound that it is by itself. */
    @Nullable
    Compound compound() {
        return compound;
    }

    /** The compounds that it may begin where they are written apart, the longest first. */
    List<Compound> apart() {
        return apart;
    }
}

package org.scholargraph.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word as it is written in a collection, one object for all its places, and what is known of its compounds. */
final class WrittenWord {

    private final String written;
    private final String folded;
    private final boolean isHyphenated;
    private @Nullable Compound compound;
    private Map<String, List<Compound>> apart = Map.of();
    private @Nullable List<String> agreed;

    WrittenWord(String written) {
        this.written = written;
        folded = Singular.of(Tokens.small(written));
        isHyphenated = folded.contains(Compounds.HYPHEN) && !folded.endsWith(Compounds.HYPHEN);
    }

    String written() {
        return written;
    }

    /** In small letters and singular. */
    String folded() {
        return folded;
    }

    /** Whether it has a hyphen between two parts; of "k-s" the singular has none. */
    boolean isHyphenated() {
        return isHyphenated;
    }

    /**
     * Learns of its compounds.
     *
     * @param itself the compound that it is
     * @param beginning those that it may begin where they are written apart, by their second part, the longest first
     */
    void learn(@Nullable Compound itself, Map<String, List<Compound>> beginning) {
        compound = itself;
        apart = beginning;
    }

    /** The compound that it is by itself. */
    @Nullable
    Compound compound() {
        return compound;
    }

    /** The compounds that it may begin where they are written apart and this word comes next, the longest first. */
    List<Compound> apart(WrittenWord next) {
        return apart.isEmpty() ? List.of() : apart.getOrDefault(next.folded, List.of());
    }

    /** It, or its parts, as most write them; all texts have been counted. Worked out once for all its places. */
    List<String> agreed() {
        if (agreed == null) {
            agreed = compound == null ? List.of(written) : asMostWrite(compound);
        }
        return agreed;
    }

    private List<String> asMostWrite(Compound known) {
        var words = new ArrayList<String>(1);
        known.write(known.cut(Tokens.bare(written).replace(Compounds.HYPHEN, "")), words);
        return words;
    }
}

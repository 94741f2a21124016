package org.scholargraph.identifier;

import java.util.List;
import java.util.Locale;

/**
 * A name that the world knows a thing by, to be looked up.
 *
 * @param scheme whose name it is
 * @param value the bare name, such as {@code 10.1093/nar/gkaa1100}
 */
record Alias(Scheme scheme, String value) implements Reference {

    /** Whose names are known, and what they name. */
    enum Scheme {
        DOI(EntityKind.PAPER),
        ARXIV(EntityKind.PAPER),
        ORCID(EntityKind.AUTHOR),
        ROR(EntityKind.INSTITUTION);

        private final EntityKind kind;

        Scheme(EntityKind kind) {
            this.kind = kind;
        }
    }

    @Override
    public EntityKind kind() {
        return scheme.kind;
    }

    @Override
    public String text() {
        return scheme.name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    /** arXiv's number may be known by no more than the DOI that arXiv gave. */
    @Override
    public List<String> names() {
        return scheme == Scheme.ARXIV ? List.of(text(), "doi:" + Notation.ARXIV_DOI + value) : List.of(text());
    }
}

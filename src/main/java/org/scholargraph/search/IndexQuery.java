package org.scholargraph.search;

import io.micronaut.core.annotation.Introspected;
import org.scholargraph.identifier.EntityKind;

/**
 * What a full-text index is asked.
 *
 * @param index its name
 * @param text a query in Lucene's language
 */
@Introspected
record IndexQuery(String index, String text) {

    /** Papers are found by their titles, anything else by its names. */
    static IndexQuery of(EntityKind kind, String search) {
        return kind == EntityKind.PAPER
                ? new IndexQuery("paper_text_fulltext", "title:(" + search + ")")
                : new IndexQuery(kind + "_name_fulltext", search);
    }
}

package org.scholargraph.search;

import io.micronaut.serde.annotation.Serdeable;
import org.scholargraph.identifier.EntityKind;

/**
 * A thing that a search found.
 *
 * @param id its canonical id
 * @param kind what it is
 * @param label a paper's title (its id where it has none), the name of anything else
 * @param hint what tells it from others of its name: an author's latest institution and paper count, and where another
 *     hit has the same name also years, main topic and closest co-author; a paper's year and first author
 * @param score how well it matches and how much of the graph hangs on it, 0 to 1
 */
@Serdeable
public record SearchHit(String id, EntityKind kind, String label, String hint, double score) {}

package org.scholargraph.search;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.scholargraph.identifier.EntityKind;

/**
 * A thing that the full-text indexes found.
 *
 * @param kind what it is
 * @param id its canonical id
 * @param label a paper's title (its id where it has none), the name of anything else
 * @param otherNames further names that it may have been found by
 * @param weight papers, or citations of a paper
 */
@Introspected
record Candidate(EntityKind kind, String id, String label, List<String> otherNames, long weight) {}

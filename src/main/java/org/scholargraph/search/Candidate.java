package org.scholargraph.search;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A thing that a search found.
 *
 * @param id its canonical id
 * @param label a paper's title (its id where it has none), the name of anything else
 * @param otherNames further names that it may have been found by
 * @param hints what tells it from others of its name, in order
 * @param weight papers, or citations of a paper
 */
@Introspected
record Candidate(String id, String label, List<String> otherNames, List<String> hints, long weight) {}

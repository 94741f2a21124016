package org.scholargraph.search;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What tells a thing from others of its name.
 *
 * @param id its canonical id
 * @param label a paper's title (its id where it has none), the name of anything else
 * @param hints what is known of it, in order
 */
@Introspected
record ToldApart(String id, String label, List<String> hints) {}

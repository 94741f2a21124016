/** The co-authorship graph in memory, as arrays: what ranking and paths between authors run on. Never the source of truth. */
@NullMarked
package org.scholargraph.projection;

import org.jspecify.annotations.NullMarked;

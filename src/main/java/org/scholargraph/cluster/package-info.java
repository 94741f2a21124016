/** Clusters of topics and of authors: found in the graph, named, described, mapped. */
@NullMarked
package org.scholargraph.cluster;

import org.jspecify.annotations.NullMarked;

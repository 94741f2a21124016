/** Where tests take their Neo4j from. */
@NullMarked
package org.scholargraph.graph;

import org.jspecify.annotations.NullMarked;

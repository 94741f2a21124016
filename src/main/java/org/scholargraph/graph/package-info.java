/** The one door to Neo4j: driver, embedded server, migrations, graph version. */
@NullMarked
package org.scholargraph.graph;

import org.jspecify.annotations.NullMarked;

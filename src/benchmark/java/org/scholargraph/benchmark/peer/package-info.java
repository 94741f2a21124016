/** The same questions, asked the way other services ask Neo4j: yardsticks, not part of the service. */
@NullMarked
package org.scholargraph.benchmark.peer;

import org.jspecify.annotations.NullMarked;

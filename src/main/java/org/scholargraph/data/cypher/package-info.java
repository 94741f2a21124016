/** Files of Cypher as text: their statement, its parameters, and what their header says. */
@NullMarked
package org.scholargraph.data.cypher;

import org.jspecify.annotations.NullMarked;

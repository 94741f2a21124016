/** Cypher for what Micronaut Data derives from the names and types of methods. */
@NullMarked
package org.scholargraph.data.derived;

import org.jspecify.annotations.NullMarked;

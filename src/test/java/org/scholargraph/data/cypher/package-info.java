/** Tests of how files of Cypher are read. */
@NullMarked
package org.scholargraph.data.cypher;

import org.jspecify.annotations.NullMarked;

/** What runs inside the compiler: repositories become Cypher, and files of Cypher are held against their methods. */
@NullMarked
package org.scholargraph.data.compile;

import org.jspecify.annotations.NullMarked;

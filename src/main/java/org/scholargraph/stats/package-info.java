/** What the graph holds, in numbers. */
@NullMarked
package org.scholargraph.stats;

import org.jspecify.annotations.NullMarked;

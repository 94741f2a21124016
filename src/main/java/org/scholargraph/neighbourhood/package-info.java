/** What is around a thing in the graph, in the one shape that every answer for an explorer has. */
@NullMarked
package org.scholargraph.neighbourhood;

import org.jspecify.annotations.NullMarked;

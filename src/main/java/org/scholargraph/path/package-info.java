/** By what two things are connected: the shortest paths, and the papers that make their steps. */
@NullMarked
package org.scholargraph.path;

import org.jspecify.annotations.NullMarked;

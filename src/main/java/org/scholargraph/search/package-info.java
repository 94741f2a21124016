/** Finds things by what people type. */
@NullMarked
package org.scholargraph.search;

import org.jspecify.annotations.NullMarked;

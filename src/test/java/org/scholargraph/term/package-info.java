/** Tests of terms. */
@NullMarked
package org.scholargraph.term;

import org.jspecify.annotations.NullMarked;

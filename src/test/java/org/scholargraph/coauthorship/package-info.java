/** Tests of who has written with whom. */
@NullMarked
package org.scholargraph.coauthorship;

import org.jspecify.annotations.NullMarked;

/** Tests of what all lists have in common. */
@NullMarked
package org.scholargraph.listing;

import org.jspecify.annotations.NullMarked;

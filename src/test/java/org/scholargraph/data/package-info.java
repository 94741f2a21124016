/** Tests of the data layer, on people who know each other. */
@NullMarked
package org.scholargraph.data;

import org.jspecify.annotations.NullMarked;

/** Tests of lists, on people who know each other. */
@NullMarked
package org.scholargraph.data.list;

import org.jspecify.annotations.NullMarked;

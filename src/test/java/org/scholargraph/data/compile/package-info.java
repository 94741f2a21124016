/** Tests of what fails a compilation. */
@NullMarked
package org.scholargraph.data.compile;

import org.jspecify.annotations.NullMarked;

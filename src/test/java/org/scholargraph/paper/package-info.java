/** Tests of what is stored of papers and answered about them. */
@NullMarked
package org.scholargraph.paper;

import org.jspecify.annotations.NullMarked;

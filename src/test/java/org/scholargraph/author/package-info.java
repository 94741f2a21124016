/** Tests of what is stored of authors and answered about them. */
@NullMarked
package org.scholargraph.author;

import org.jspecify.annotations.NullMarked;

/** Authors: what is stored of them, and what is answered about them. */
@NullMarked
package org.scholargraph.author;

import org.jspecify.annotations.NullMarked;

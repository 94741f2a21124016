/** Papers: what is stored of them, and what is answered about them. */
@NullMarked
package org.scholargraph.paper;

import org.jspecify.annotations.NullMarked;

/** Sources, which are journals, conferences and repositories: what is stored of them, and what is answered about them. */
@NullMarked
package org.scholargraph.source;

import org.jspecify.annotations.NullMarked;

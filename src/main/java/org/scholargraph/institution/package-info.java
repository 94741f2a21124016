/** Institutions: what is stored of them, and what is answered about them. */
@NullMarked
package org.scholargraph.institution;

import org.jspecify.annotations.NullMarked;

/** Tests of what is stored of institutions and answered about them. */
@NullMarked
package org.scholargraph.institution;

import org.jspecify.annotations.NullMarked;

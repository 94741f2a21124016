/** Tests of what is stored of sources and answered about them. */
@NullMarked
package org.scholargraph.source;

import org.jspecify.annotations.NullMarked;

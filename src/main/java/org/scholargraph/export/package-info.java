/** Graph answers as files for other tools: one class for each format, all from the one shape that every graph answer has. */
@NullMarked
package org.scholargraph.export;

import org.jspecify.annotations.NullMarked;

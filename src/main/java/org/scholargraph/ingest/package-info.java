/** Imports: files of records become papers and all that hangs on them, and what is derived follows in the same transaction. */
@NullMarked
package org.scholargraph.ingest;

import org.jspecify.annotations.NullMarked;

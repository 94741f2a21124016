@NullMarked
package org.scholargraph.ingest;

import org.jspecify.annotations.NullMarked;

/** For those who run the service: health, metrics, which build this is, and the description of its API. */
@NullMarked
package org.scholargraph.operations;

import org.jspecify.annotations.NullMarked;

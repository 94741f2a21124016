/** Terms: what papers without topics are about, told by the noun phrases of their titles and abstracts. */
@NullMarked
package org.scholargraph.term;

import org.jspecify.annotations.NullMarked;

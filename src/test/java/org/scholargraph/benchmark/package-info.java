/** What README's tables are made of; run by {@code mvn -Pbenchmark test}, never with the tests. */
@NullMarked
package org.scholargraph.benchmark;

import org.jspecify.annotations.NullMarked;

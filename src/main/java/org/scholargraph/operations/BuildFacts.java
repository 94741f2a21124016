package org.scholargraph.operations;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.Engine;

/**
 * Which service this is, and which graph it answers from.
 *
 * @param name of the software
 * @param version of the software
 * @param java version of Java that runs it
 * @param graphVersion changes so far to imported records and what is derived from them
 * @param storeId tells this store from others
 * @param sampleOnly whether the graph holds nothing but the bundled sample
 * @param neo4j the database; null while it does not answer
 */
@Serdeable
record BuildFacts(
        String name,
        String version,
        String java,
        long graphVersion,
        String storeId,
        boolean sampleOnly,
        @Nullable Engine neo4j) {}

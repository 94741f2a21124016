/**
 * Micronaut Data over the Neo4j driver: repositories of nodes, and of questions kept in {@code .cypher} files that are
 * checked when the repository is compiled. Takes a {@code org.neo4j.driver.Driver} bean; depends on nothing else of this
 * project.
 */
@NullMarked
package org.scholargraph.data;

import org.jspecify.annotations.NullMarked;

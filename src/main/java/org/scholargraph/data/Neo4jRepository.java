package org.scholargraph.data;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.annotation.RepositoryConfiguration;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.scholargraph.data.derived.CypherQueryBuilder;

/**
 * A Micronaut Data repository over Neo4j: methods are derived from their names, inherited from Micronaut Data's
 * repositories, or answered by a {@link CypherFile}.
 */
@Documented
@Repository
@RepositoryConfiguration(queryBuilder = CypherQueryBuilder.class, operations = Neo4jOperations.class)
@Target({ElementType.ANNOTATION_TYPE, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Neo4jRepository {}

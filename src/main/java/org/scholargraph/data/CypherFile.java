package org.scholargraph.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the file whose statement a method of a {@link Neo4jRepository} runs. Parameters bind by name. The compilation
 * fails when the file is missing, when its {@code $parameters}, those of its header and those of the method differ, or
 * when the method's result has a component that the file returns no column for.
 *
 * <p>The text is read from the class path when the application starts and held against the method again, so that a file
 * that was changed after the compilation either runs as it now is or stops the start.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CypherFile {

    /** Where statements are on the class path. */
    String FOLDER = "cypher/queries/";

    /** Feature and question: {@code "author/coauthors"} is {@code cypher/queries/author/coauthors.cypher}. */
    String value();
}

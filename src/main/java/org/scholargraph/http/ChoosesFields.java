package org.scholargraph.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets callers say which fields of the records they want: {@code fields=title,authorships.author.name}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
        name = "fields",
        in = ParameterIn.QUERY,
        description = "Which fields of a record are wanted, as title,authorships.author.name; all others are left out,"
                + " but for the id, also those that are required otherwise. All of them where not given.",
        schema = @Schema(implementation = String.class))
public @interface ChoosesFields {

    /** The records: the answer is one, or has them as its {@code results}. */
    Class<?> value();

    /** The parameter with which the answer has no such records; none where left out. */
    String notWith() default "";
}

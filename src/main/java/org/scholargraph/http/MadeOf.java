package org.scholargraph.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that answers are not made of the graph alone, so that their {@code ETag} names the edition of the other thing, too. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MadeOf {

    /** The bean that knows the edition. */
    Class<? extends Edition> value();
}

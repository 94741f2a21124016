package org.scholargraph.data;

import io.micronaut.context.annotation.AliasFor;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entity that is stored as a node. Its label and its properties are named as they are written in Java. */
@Documented
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
@Target({ElementType.ANNOTATION_TYPE, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Node {

    /** The label, unless it is the simple name of the class. */
    @AliasFor(annotation = MappedEntity.class, member = "value")
    String value() default "";
}

package org.scholargraph.http;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The query parameters that a route reads, in the order of its method. */
final class ParameterNames {

    private ParameterNames() {}

    static Set<String> of(MethodBasedRouteInfo<?, ?> route) {
        var names = new LinkedHashSet<String>();
        Arrays.stream(route.getTargetMethod().getArguments())
                .flatMap(ParameterNames::names)
                .forEach(names::add);
        if (route.getTargetMethod().hasAnnotation(ChoosesFields.class)) {
            names.add(FieldChoice.PARAMETER);
        }
        names.addAll(List.of(route.getAnnotationMetadata().stringValues(AlsoReads.class)));
        if (route instanceof UriRouteInfo<?, ?> uri) {
            uri.getUriMatchTemplate().getVariables().stream()
                    .filter(variable -> !variable.isQuery())
                    .forEach(variable -> names.remove(variable.getName()));
        }
        return names;
    }

    /** What is understood where a parameter is left out, as it would be written. */
    static Map<String, String> defaults(MethodBasedRouteInfo<?, ?> route) {
        var defaults = new HashMap<String, String>();
        for (Argument<?> argument : route.getTargetMethod().getArguments()) {
            note(defaults, argument, argument.getName());
            if (argument.isAnnotationPresent(RequestBean.class)) {
                BeanIntrospection.getIntrospection(argument.getType())
                        .getBeanProperties()
                        .forEach(property -> note(defaults, property, property.getName()));
            }
        }
        return defaults;
    }

    private static void note(Map<String, String> defaults, AnnotationMetadataProvider element, String name) {
        element.getAnnotationMetadata()
                .stringValue(Bindable.class, "defaultValue")
                .ifPresent(usual -> defaults.put(name(element, name), usual));
    }

    private static Stream<String> names(Argument<?> argument) {
        if (argument.isAnnotationPresent(RequestBean.class)) {
            return BeanIntrospection.getIntrospection(argument.getType()).getBeanProperties().stream()
                    .filter(property -> isQuery(property, property.getType()))
                    .map(property -> name(property, property.getName()));
        }
        return isQuery(argument, argument.getType()) ? Stream.of(name(argument, argument.getName())) : Stream.empty();
    }

    /** Said to be one, or of a plain type and not said to be anything else. */
    private static boolean isQuery(AnnotationMetadataProvider element, Class<?> type) {
        var annotations = element.getAnnotationMetadata();
        return annotations.hasAnnotation(QueryValue.class)
                || !annotations.hasStereotype(Bindable.class)
                        && (ClassUtils.isJavaBasicType(type) || type.isPrimitive() || type.isEnum());
    }

    private static String name(AnnotationMetadataProvider element, String name) {
        return element.getAnnotationMetadata().stringValue(QueryValue.class).orElse(name);
    }
}

package org.scholargraph.http;

import io.micronaut.aop.Around;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Follows merges, and says so in the description of the API: an id in the path which was given up leads to the one that stays. */
@Around
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
        responseCode = "301",
        description = "where to ask the same by the id that stays, since the thing was merged into another",
        headers = @Header(name = "Location", schema = @Schema(type = "string")))
public @interface FollowsMerges {}

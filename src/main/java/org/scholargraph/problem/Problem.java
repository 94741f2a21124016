package org.scholargraph.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException.Conflict;
import org.scholargraph.problem.ScholarGraphException.Ended;
import org.scholargraph.problem.ScholarGraphException.GraphLoading;
import org.scholargraph.problem.ScholarGraphException.GraphUnavailable;
import org.scholargraph.problem.ScholarGraphException.HostRefused;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.Merged;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;
import org.scholargraph.problem.ScholarGraphException.TooSlow;
import org.scholargraph.problem.ScholarGraphException.WriteRefused;

/**
 * Problem details for HTTP (RFC 9457).
 *
 * @param type a stable relative URI, such as {@code /problems/no-such-entity}
 * @param title the type in words
 * @param status the HTTP status
 * @param detail this occurrence in words; a fixed sentence where the service is at fault
 * @param instance the path that was asked
 * @param errors what is wrong with the input, one by one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,

        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        List<BadInput> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies the errors. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /** What a caller is told of a failure of ours. */
    public static Problem of(ScholarGraphException failure, String instance) {
        return switch (failure) {
            case NoSuchEntity e -> of("no-such-entity", "No such entity", HttpStatus.NOT_FOUND, e, instance);
            case Merged e -> of("merged", "Merged", HttpStatus.MOVED_PERMANENTLY, e, instance);
            case Ended e -> of("ended", "Ended", HttpStatus.GONE, e, instance);
            case InvalidParameters e ->
                of("invalid-parameters", "Invalid parameters", HttpStatus.BAD_REQUEST, e, instance)
                        .withErrors(e.errors());
            case WriteRefused e -> of("write-refused", "Write refused", HttpStatus.FORBIDDEN, e, instance);
            case Conflict e -> of("conflict", "Conflict", HttpStatus.CONFLICT, e, instance);
            case HostRefused e -> of("host-refused", "Host refused", HttpStatus.MISDIRECTED_REQUEST, e, instance);
            case GraphLoading e -> of("graph-loading", "Graph loading", HttpStatus.SERVICE_UNAVAILABLE, e, instance);
            case GraphUnavailable e ->
                of("graph-unavailable", "Graph unavailable", HttpStatus.SERVICE_UNAVAILABLE, e, instance);
            case TooSlow e -> of("too-slow", "Too slow", HttpStatus.GATEWAY_TIMEOUT, e, instance);
        };
    }

    /** A problem that has no more to say than its status, such as 404 for a path that does not exist. */
    public static Problem of(HttpStatus status, @Nullable String detail, String instance) {
        var type = "/problems/" + status.getReason().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Problem(type, status.getReason(), status.getCode(), detail, instance, List.of());
    }

    private static Problem of(
            String type, String title, HttpStatus status, ScholarGraphException failure, String instance) {
        return new Problem("/problems/" + type, title, status.getCode(), failure.getMessage(), instance, List.of());
    }

    private Problem withErrors(List<BadInput> inputs) {
        return new Problem(type, title, status, detail, instance, inputs);
    }
}

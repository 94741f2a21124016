package org.scholargraph.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.web.router.exceptions.DuplicateRouteException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in words why a request was refused before anything of ours saw it. */
final class Refusal {

    private static final Pattern ID_WITH_SLASHES =
            Pattern.compile("(?i)/(https?:/|(doi:)?10\\.[\\d.]+/|arxiv:[a-z.-]+/)");

    private static final Pattern LIMIT = Pattern.compile("exceeds the maximum [^\\[]*\\[(\\d+)\\]");

    private Refusal() {}

    static String of(HttpRequest<?> request, @Nullable Throwable failure, HttpStatus status) {
        return switch (failure) {
            case NotAllowedException e ->
                "%s can't be done here; allowed: %s.".formatted(request.getMethodName(), sorted(e.getAllowedMethods()));
            case NotAcceptableException e ->
                "There is no answer in a format of the Accept header; available: %s."
                        .formatted(sorted(e.getProduceableContentTypes()));
            case UnsupportedMediaException e ->
                "A body of type %s is not read here; allowed: %s."
                        .formatted(e.getContentType(), sorted(e.getAcceptableContentTypes()));
            case DuplicateRouteException e -> "A body is needed, and its Content-Type; allowed: " + types(e) + ".";
            case ContentLengthExceededException e -> tooLong(e);
            case BufferLengthExceededException e -> tooLong(e);
            case null, default -> status == HttpStatus.NOT_FOUND ? nothingThere(request.getPath()) : status.getReason();
        };
    }

    /** Of what may be sent here, by which one address has several methods. */
    private static String types(DuplicateRouteException failure) {
        return sorted(failure.getUriRoutes().stream()
                .flatMap(route -> route.getRouteInfo().getConsumes().stream())
                .map(MediaType::getName)
                .toList());
    }

    /** The message ends with the limit, or with advice to those who write services. */
    private static String tooLong(Exception e) {
        var limit = LIMIT.matcher(String.valueOf(e.getMessage()));
        return "The body is too long" + (limit.find() ? ": at most " + limit.group(1) + " bytes are read here." : ".");
    }

    private static String nothingThere(String path) {
        var hint = ID_WITH_SLASHES.matcher(path).find() ? " The slashes of an id are written %2F in a path." : "";
        return "There is nothing at %s.%s".formatted(path, hint);
    }

    private static String sorted(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}

package org.scholargraph.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.scholargraph.problem.ScholarGraphException.Merged;

/** Where to ask for what is known by another id now: the same path and query with that id. */
final class MergedPlace {

    private MergedPlace() {}

    static String of(HttpRequest<?> request, Merged merged) {
        var uri = request.getUri();
        var path = Arrays.stream(uri.getRawPath().split("/", -1))
                .map(segment -> decoded(segment).equals(merged.asked()) ? encoded(merged.id()) : segment)
                .collect(Collectors.joining("/"));
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20").replace("%3A", ":");
    }
}

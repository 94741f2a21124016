package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.problem.ScholarGraphException.HostRefused;

/**
 * Lets in only what is addressed to this service by a name of its own. A page of a stranger whose name resolves to this
 * machine (DNS rebinding) is addressed to the stranger's name.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Phases.HOST)
class HostCheck {

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> names;

    HostCheck(HttpSettings settings) {
        names = Stream.concat(Stream.of("localhost", "127.0.0.1", "[::1]"), settings.hosts().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @PreMatching
    @RequestFilter
    void check(HttpRequest<?> request) {
        var hosts = request.getHeaders().getAll(HttpHeaders.HOST);
        if (hosts.size() != 1 || !names.contains(name(hosts.getFirst()))) {
            throw HostRefused.of(String.join(", ", hosts));
        }
    }

    private static String name(String host) {
        return PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}

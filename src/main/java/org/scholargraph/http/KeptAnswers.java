package org.scholargraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.RouteAttributes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bytes of {@link Kept} answers by their tag, which says of everything that they are made of. For a caller who
 * takes gzip they are packed, too: that takes longer than all the rest, and without this would be done for each anew.
 */
@ServerFilter("/api/v1/**")
class KeptAnswers {

    private static final String FOUND = KeptAnswers.class.getName();

    /** A dozen maps of a thousand nodes; those asked for long ago make room. */
    private static final int MOST_BYTES = 16 << 20;

    /** Of an answer: its tag and headers. */
    private static final int BYTES_BESIDE = 1024;

    /** What would not get shorter by packing, as Micronaut has it. */
    private static final int SHORT = 1024;

    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$))");

    private final JsonMapper json;
    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String tag, Answer answer) -> answer.body().length + BYTES_BESIDE)
            .build();

    KeptAnswers(JsonMapper json) {
        this.json = json;
    }

    private record Answer(Map<String, List<String>> headers, byte[] body) {

        HttpResponse<?> response() {
            var response = HttpResponse.ok(body);
            headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
            return response;
        }
    }

    /** The answer that was given before. */
    @RequestFilter
    @Order(Phases.FIND_KEPT)
    @Nullable
    HttpResponse<?> find(HttpRequest<?> request) {
        var found = EntityTags.asked(request).map(answers::getIfPresent).map(Answer::response);
        found.ifPresent(answer -> request.setAttribute(FOUND, true));
        return found.orElse(null);
    }

    /** Keeps an answer that has got its tag. */
    @ResponseFilter
    @Order(Phases.KEEP)
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var tag = response.header(HttpHeaders.ETAG);
        var body = response.body();
        if (tag != null
                && body != null
                && response.status() == HttpStatus.OK
                && isKept(request)
                && request.getAttribute(FOUND).isEmpty()) {
            var bytes = pack(request, response, write(response, body));
            response.body(bytes);
            answers.put(tag, new Answer(response.getHeaders().asMap(), bytes));
        }
    }

    private static boolean isKept(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(Kept.class))
                .isPresent();
    }

    private byte[] write(MutableHttpResponse<?> response, Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        response.contentType(MediaType.APPLICATION_JSON_TYPE);
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] bytes) {
        if (bytes.length < SHORT || !isText(response) || !takesGzip(request)) {
            return bytes;
        }
        response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static boolean isText(HttpResponse<?> response) {
        return response.getContentType().filter(MediaType::isTextBased).isPresent();
    }

    private static boolean takesGzip(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(taken -> TAKES_GZIP.matcher(taken).find());
    }
}

package org.scholargraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks the service over HTTP, as a browser would. */
final class ServiceClient {

    /** What is asked: a path below the API's root, and a body where it is a POST. */
    record Call(String path, @Nullable String body) {

        static Call get(String path) {
            return new Call(path, null);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    ServiceClient(URI server) {
        root = server + "/api/v1";
    }

    HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(root + call.path()));
        return call.body() == null
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(call.body()))
                        .build();
    }

    /** Asks, and reads the whole answer, which must be of this status. */
    HttpResponse<String> ask(HttpRequest request, int status) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A text as part of a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

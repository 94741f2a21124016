package org.scholargraph.benchmark.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Neo4j's own HTTP Query API: a statement and its parameters in a POST, the rows as JSON. */
public final class QueryApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /** The API of the server that answers HTTP at this port of 127.0.0.1. */
    public QueryApi(int port) {
        address = URI.create("http://127.0.0.1:" + port + "/db/neo4j/query/v2");
    }

    /** A question, ready to be sent. */
    public HttpRequest request(String statement, Map<String, Object> parameters) {
        try {
            var body = JSON.writeValueAsBytes(
                    Map.of("statement", statement, "parameters", parameters, "accessMode", "READ"));
            return HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks, and reads the whole answer. */
    public void ask(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 202 || answer.body().contains("\"errors\":[{")) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.scholargraph.http;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Somebody who asks the service over HTTP, and sends exactly what is written. */
public record Caller(EmbeddedServer server, ObjectMapper json) {

    private static final HttpClient CLIENT;

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
        CLIENT = HttpClient.newHttpClient();
    }

    /** Asks for a path, with headers by turns name and value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends a JSON body. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Sends whatever method. */
    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        return send(method, path, body, headers, BodyHandlers.ofString());
    }

    /** Asks for a path, and takes the bytes as they come. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send("GET", path, null, headers, BodyHandlers.ofByteArray());
    }

    /** Sends a JSON body, and takes the bytes as they come. */
    public HttpResponse<byte[]> postForBytes(String path, String body) {
        return send("POST", path, body, new String[0], BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(
            String method, String path, @Nullable String body, String[] headers, BodyHandler<T> taken) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends exactly these letters, and reads until the service closes. */
    public String raw(String letters) {
        try (var socket = new Socket("127.0.0.1", server.getPort())) {
            socket.getOutputStream().write(letters.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an answer into its record; a misnamed or unknown key fails. */
    public <T> T read(HttpResponse<String> answer, Class<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }
}

package org.scholargraph.http;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.web.router.RouteAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** Leaves out of an answer the fields that nobody asked for. */
@ServerFilter("/api/v1/**")
class FieldChoice {

    static final String PARAMETER = "fields";

    private static final String CHOSEN = FieldChoice.class.getName();
    private static final String RESULTS = "results";

    private final JsonMapper json;

    FieldChoice(JsonMapper json) {
        this.json = json;
    }

    private record Chosen(Class<?> type, FieldTree fields) {}

    /** @throws InvalidParameters naming a field that the records don't have */
    @RequestFilter
    @Order(Phases.FIELDS)
    void read(HttpRequest<?> request) {
        var text = request.getParameters().get(PARAMETER);
        if (text != null) {
            RouteAttributes.getRouteInfo(request)
                    .flatMap(route -> route.findAnnotation(ChoosesFields.class))
                    .ifPresent(choice -> request.setAttribute(CHOSEN, chosen(choice, text, request)));
        }
    }

    private static Chosen chosen(AnnotationValue<ChoosesFields> choice, String text, HttpRequest<?> request) {
        var excluding = choice.stringValue("notWith").orElse("");
        if (request.getParameters().contains(excluding)) {
            throw InvalidParameters.parameter(
                    PARAMETER,
                    "With %s there are no fields to choose from: leave one of them out.".formatted(excluding));
        }
        var type = choice.classValue().orElseThrow();
        return new Chosen(type, FieldTree.of(PARAMETER, text, type));
    }

    /** The answer with what was chosen of each record. */
    @ResponseFilter
    @Order(Phases.WRITE)
    void leaveOut(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var body = response.body();
        if (body != null && response.status() == HttpStatus.OK) {
            request.getAttribute(CHOSEN, Chosen.class).ifPresent(chosen -> response.body(of(chosen, body)));
        }
    }

    private JsonNode of(Chosen chosen, Object body) {
        try {
            var whole = json.writeValueToTree(body);
            return chosen.type().isInstance(body) ? chosen.fields().of(whole) : ofResults(chosen.fields(), whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode ofResults(FieldTree fields, JsonNode whole) {
        var answer = new LinkedHashMap<String, JsonNode>();
        whole.entries()
                .forEach(entry -> answer.put(
                        entry.getKey(),
                        entry.getKey().equals(RESULTS) ? fields.of(entry.getValue()) : entry.getValue()));
        return JsonNode.createObjectNode(answer);
    }
}

package org.scholargraph.export;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholargraph.http.Phases;
import org.scholargraph.http.Question;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** Writes graph answers in the format that the caller wishes: {@code format=} says which, else {@code Accept}. */
@ServerFilter("/api/v1/**")
class Exports {

    private static final String CHOSEN = Exports.class.getName();
    private static final String JSON = "json";

    private final List<GraphFormat> formats;
    private final JsonMapper json;

    Exports(Collection<GraphFormat> formats, JsonMapper json) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(GraphFormat::name)).toList();
        this.json = json;
    }

    /** Settles the format before anything is asked of the graph. */
    @RequestFilter
    @Order(Phases.FORMAT)
    void choose(HttpRequest<?> request) {
        if (isExported(request)) {
            var chosen = chosen(request);
            chosen.ifPresent(format -> request.setAttribute(CHOSEN, format));
            Question.settleFormat(request, chosen.map(GraphFormat::mediaType).orElse(MediaType.APPLICATION_JSON_TYPE));
        }
    }

    private static boolean isExported(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(route -> route.getAnnotationMetadata().hasStereotype(Exported.class))
                .isPresent();
    }

    /** Empty for the default. */
    private Optional<GraphFormat> chosen(HttpRequest<?> request) {
        var name = request.getParameters().get(Exported.PARAMETER);
        return name == null ? accepted(request) : named(name);
    }

    private Optional<GraphFormat> named(String name) {
        var found =
                formats.stream().filter(format -> format.name().equals(name)).findFirst();
        if (found.isEmpty() && !name.equals(JSON)) {
            var names = new ArrayList<>(List.of(JSON));
            formats.stream().map(GraphFormat::name).forEach(names::add);
            throw InvalidParameters.notOneOf(Exported.PARAMETER, name, names);
        }
        return found;
    }

    /** The first wish that can be met. */
    private Optional<GraphFormat> accepted(HttpRequest<?> request) {
        for (var wish : MediaType.orderedOf(request.getHeaders().getAll(HttpHeaders.ACCEPT))) {
            if (wish.matches(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            var met = formats.stream()
                    .filter(format -> wish.matches(format.mediaType()))
                    .findFirst();
            if (met.isPresent()) {
                return met;
            }
        }
        return Optional.empty();
    }

    /** Writes the answer that the handler gave. */
    @ResponseFilter
    @Order(Phases.WRITE)
    @ExecuteOn(TaskExecutors.BLOCKING)
    void write(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status() != HttpStatus.OK || !isExported(request)) {
            return;
        }
        response.contentType(MediaType.APPLICATION_JSON_TYPE);
        request.getAttribute(CHOSEN, GraphFormat.class).ifPresent(format -> {
            response.contentType(format.mediaType());
            format.ending()
                    .ifPresent(ending -> response.header(
                            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"graph." + ending + "\""));
            var answer = response.body();
            if (answer != null) {
                response.body(format.write(graph(answer)));
            }
        });
    }

    private ExportedGraph graph(Object answer) {
        try {
            return ExportedGraph.of(json.writeValueToTree(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

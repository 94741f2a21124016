package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;

/**
 * What a test asks about one kind of thing; answers are read into their records, so that a misnamed key fails.
 *
 * @param caller who asks
 * @param type the record of one thing
 */
public record Questions<T>(Caller caller, Class<T> type) {

    /** One thing. */
    public T one(String path) {
        return caller.read(ok(path), type);
    }

    /** A page of a list. */
    public ListAnswer<T> page(String path) {
        try {
            return caller.json().readValue(ok(path).body(), listOf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Argument<ListAnswer<T>> listOf() {
        return (Argument) Argument.of(ListAnswer.class, type);
    }

    /** The answer to a question that is fine. */
    public HttpResponse<String> ok(String path) {
        var answer = caller.get("/api/v1/" + path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer;
    }

    /** What is said of a question that is not fine. */
    public Problem problem(String path, int status) {
        var answer = caller.get("/api/v1/" + path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
        return caller.read(answer, Problem.class);
    }

    /** What is wrong with a question of which one parameter is bad. */
    public BadInput badParameter(String path) {
        var errors = problem(path, 400).errors();
        assertThat(errors).as(path).hasSize(1);
        return errors.getFirst();
    }
}

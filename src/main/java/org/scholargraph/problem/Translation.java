package org.scholargraph.problem;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.ConstraintViolated;
import org.scholargraph.data.QueryTimedOut;
import org.scholargraph.problem.ScholarGraphException.Conflict;
import org.scholargraph.problem.ScholarGraphException.GraphUnavailable;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.TooSlow;

/** Says a failure of the frameworks in our own words, where we have words for it. */
final class Translation {

    private Translation() {}

    static Optional<ScholarGraphException> find(@Nullable Throwable failure, HttpRequest<?> request) {
        return Optional.ofNullable(
                switch (failure) {
                    case ScholarGraphException e -> e;
                    case ConstraintViolationException e -> InvalidParameters.of(Violations.inputs(e, request));
                    case ConversionErrorException e -> converted(e, request);
                    case UnsatisfiedRouteException e -> missing(e);
                    case JsonSyntaxException e -> InvalidParameters.of(BodyFailure.input(e, request));
                    case SerdeException e -> InvalidParameters.of(BodyFailure.input(e, request));
                    case CodecException e -> InvalidParameters.of(BodyFailure.input(cause(e), request));
                    case URISyntaxException e -> InvalidParameters.pointer("", "The address is not a valid URI.");
                    case OptimisticLockException e -> Conflict.of("This was changed by somebody else in the meantime.");
                    case ConstraintViolated e -> Conflict.of("The graph holds something else by this id already.");
                    case QueryTimedOut e -> TooSlow.because(e);
                    case DataAccessResourceFailureException e -> GraphUnavailable.because(e);
                    case null, default -> null;
                });
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : cause;
    }

    private static InvalidParameters converted(ConversionErrorException failure, HttpRequest<?> request) {
        var argument = failure.getArgument();
        if (argument.isAnnotationPresent(Body.class)) {
            return InvalidParameters.of(BodyFailure.input(cause(failure), request));
        }
        var name = Expectation.nameOf(argument);
        return InvalidParameters.of(Expectation.of(argument, name, value(failure, name, request)));
    }

    /** As it was asked: of a constant of an enum, the failure names the Java that could not read it. */
    private static String value(ConversionErrorException failure, String name, HttpRequest<?> request) {
        var asked = request.getParameters().get(name);
        return asked != null
                ? asked
                : String.valueOf(failure.getConversionError().getOriginalValue().orElse(""));
    }

    private static InvalidParameters missing(UnsatisfiedRouteException failure) {
        var argument = failure.getArgument();
        if (argument.isAnnotationPresent(Body.class)) {
            return InvalidParameters.pointer("", "A body is needed.");
        }
        var name = Expectation.nameOf(argument);
        return InvalidParameters.parameter(name, "The parameter '%s' is needed.".formatted(name));
    }
}

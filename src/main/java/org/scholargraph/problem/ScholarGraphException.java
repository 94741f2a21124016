package org.scholargraph.problem;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that this service refuses or fails to do; its message is meant for the caller. */
public abstract sealed class ScholarGraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ScholarGraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    private ScholarGraphException(String message) {
        super(message);
    }

    /** Nothing is known by the id that was asked for. */
    public static final class NoSuchEntity extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private NoSuchEntity(String message) {
            super(message);
        }

        /** No entity of the kind (a lower-case word such as {@code paper}) has the id. */
        public static NoSuchEntity of(String kind, String id) {
            return new NoSuchEntity("There is no %s '%s' in this graph.".formatted(kind, id));
        }

        /** The id is that of another kind, so no entity of the kind asked for can have it. */
        public static NoSuchEntity ofOtherKind(String kind, String id, String otherKind) {
            return new NoSuchEntity("There is no %s '%s': it is the id of %s %s."
                    .formatted(kind, id, "aeiou".indexOf(otherKind.charAt(0)) < 0 ? "a" : "an", otherKind));
        }

        /** No paper has the id. */
        public static NoSuchEntity paper(String id) {
            return of("paper", id);
        }

        /** No author has the id. */
        public static NoSuchEntity author(String id) {
            return of("author", id);
        }

        /** No cluster is known because none has been looked for. */
        public static NoSuchEntity notClustered() {
            return new NoSuchEntity("Nothing has been clustered yet; /api/v1/clusters/progress says how far that is.");
        }

        /** The author had no paper by the end of a year. */
        public static NoSuchEntity authorBy(String id, int year) {
            return new NoSuchEntity("The author '%s' has no paper up to %d.".formatted(id, year));
        }

        /** No institution has the id. */
        public static NoSuchEntity institution(String id) {
            return of("institution", id);
        }

        /** No topic has the id. */
        public static NoSuchEntity topic(String id) {
            return of("topic", id);
        }

        /** No source has the id. */
        public static NoSuchEntity source(String id) {
            return of("source", id);
        }
    }

    /** The id that was asked for has been given up for another one. */
    public static final class Merged extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private final String asked;
        private final String id;

        private Merged(String asked, String id) {
            super("'%s' is now '%s'.".formatted(asked, id));
            this.asked = asked;
            this.id = id;
        }

        /** What was known by the one id is known by the other now. */
        public static Merged into(String asked, String id) {
            return new Merged(asked, id);
        }

        /** The id as it was asked for. */
        public String asked() {
            return asked;
        }

        /** The id to ask for. */
        public String id() {
            return id;
        }
    }

    /** The id that was asked for has been given up, and nothing has taken its place. */
    public static final class Ended extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private Ended(String message) {
            super(message);
        }

        /** There was a cluster of the id. */
        public static Ended cluster(String id) {
            return new Ended(
                    "The cluster '%s' has ended: what it held is in no cluster of its resolution now.".formatted(id));
        }
    }

    /** What the caller sent can't be taken as it is. */
    public static final class InvalidParameters extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private final transient List<BadInput> errors;

        private InvalidParameters(List<BadInput> errors) {
            super(errors.size() == 1 ? errors.getFirst().detail() : "%d things are wrong.".formatted(errors.size()));
            this.errors = List.copyOf(errors);
        }

        /** Several things are wrong. */
        public static InvalidParameters of(List<BadInput> errors) {
            return new InvalidParameters(errors);
        }

        /** One thing is wrong. */
        public static InvalidParameters of(BadInput error) {
            return new InvalidParameters(List.of(error));
        }

        /** One parameter is wrong; the detail names its value and what is allowed. */
        public static InvalidParameters parameter(String name, String detail) {
            return of(BadInput.parameter(name, detail));
        }

        /** One parameter has a value that is none of a closed set. */
        public static InvalidParameters notOneOf(String parameter, String value, Collection<String> allowed) {
            return of(BadInput.notOneOf(parameter, value, allowed));
        }

        /** One place of the body is wrong, such as {@code /ids/3}. */
        public static InvalidParameters pointer(String pointer, String detail) {
            return of(BadInput.pointer(pointer, detail));
        }

        /** What is wrong, each with the parameter or the place in the body. */
        public List<BadInput> errors() {
            return errors;
        }
    }

    /** The graph can't be asked now; the reason is in the cause, for the log. */
    public static final class GraphUnavailable extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private GraphUnavailable(@Nullable Throwable cause) {
            super("The graph can't be asked at the moment.", cause);
        }

        /** The database did not answer. */
        public static GraphUnavailable because(Throwable cause) {
            return new GraphUnavailable(cause);
        }
    }

    /** The graph is being filled from nothing and answers again soon. */
    public static final class GraphLoading extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        private GraphLoading(Duration retryAfter) {
            super("The graph is being loaded.");
            this.retryAfter = retryAfter;
        }

        /** Worth asking again after this long. */
        public static GraphLoading retryAfter(Duration retryAfter) {
            return new GraphLoading(retryAfter);
        }

        /** After how long to ask again. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** The answer took longer than a request may take. */
    public static final class TooSlow extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private TooSlow(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        /** The answer was not there within the limit. */
        public static TooSlow after(Duration limit) {
            return new TooSlow(
                    "The answer took longer than the %s s a request may take.".formatted(seconds(limit)), null);
        }

        /** The database gave a question up. */
        public static TooSlow because(Throwable cause) {
            return new TooSlow("The answer took longer than a question to the graph may take.", cause);
        }

        /** More ties lie between two things than a search keeps. */
        public static TooSlow forTooManyTies() {
            return new TooSlow("Too much lies between the two to be searched within a request.", null);
        }

        private static String seconds(Duration limit) {
            return limit.toMillis() % 1000 == 0
                    ? Long.toString(limit.toSeconds())
                    : String.format(Locale.ROOT, "%.1f", limit.toMillis() / 1000.0);
        }
    }

    /** The caller may not write. */
    public static final class WriteRefused extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private WriteRefused(String message) {
            super(message);
        }

        /** Neither the token nor a caller on this machine. */
        public static WriteRefused withoutToken(String header) {
            return new WriteRefused(("Writing needs the header %s with this service's token, or a caller on the same"
                            + " machine that is no page of another origin.")
                    .formatted(header));
        }

        /** A token was sent, but not ours. */
        public static WriteRefused withWrongToken(String header) {
            return new WriteRefused("The token in %s is not this service's token.".formatted(header));
        }
    }

    /** The request is addressed to a host name that this service does not answer for. */
    public static final class HostRefused extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private HostRefused(String message) {
            super(message);
        }

        /** The name is none of the configured ones. */
        public static HostRefused of(String host) {
            return new HostRefused(
                    "This service does not answer for the host '%s'; names beside localhost are set by %s."
                            .formatted(host, "scholargraph.http.hosts (SCHOLARGRAPH_HTTP_HOSTS)"));
        }
    }

    /** What was asked does not fit the state that the thing is in. */
    public static final class Conflict extends ScholarGraphException {

        private static final long serialVersionUID = 1L;

        private Conflict(String message) {
            super(message);
        }

        /** The sentence says which state and what was asked. */
        public static Conflict of(String sentence) {
            return new Conflict(sentence);
        }
    }
}

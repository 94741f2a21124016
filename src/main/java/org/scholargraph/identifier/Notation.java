package org.scholargraph.identifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Alias.Scheme;

/** Reads the text of an id, in whatever accepted form and case. */
public final class Notation {

    private static final String SITE = "https?://(?:www\\.)?";
    private static final String DOI = "(10\\.\\d+(?:\\.\\d+)*/\\S.*)";
    /** How the DOIs begin that arXiv gives. */
    static final String ARXIV_DOI = "10.48550/arxiv.";

    private static final String ARXIV = "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?";
    private static final Pattern SUBJECT = Pattern.compile("\\.[a-z]{2}/");
    private static final String ORCID = "(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dx])";

    /** What may stand before any form, and says no more than whose id it is. */
    private static final Pattern OPEN_ALEX = Pattern.compile(
            "^(?:openalex:|https?://(?:www\\.|api\\.)?openalex\\.org/)?"
                    + "(?:(?:works|authors|institutions|topics|sources|concepts)/)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final List<Form> FORMS = List.of(
            new Form("([waitsc]\\d+)/?", Notation::openAlex),
            new Form("(subfield|field|domain)s?[:/](\\d+)/?", match -> topic(match[1] + ":" + match[2])),
            new Form("(?:doi:\\s?)?" + DOI, match -> doi(match[1])),
            new Form("(?:doi:\\s?)?" + SITE + "(?:dx\\.)?doi\\.org/" + DOI, match -> doi(decoded(match[1]))),
            new Form("arxiv:" + ARXIV, match -> arxiv(match[1])),
            new Form(
                    SITE + "(?:export\\.)?arxiv\\.org/(?:abs|pdf)/" + ARXIV + "(?:\\.pdf)?/?",
                    match -> arxiv(match[1])),
            new Form("(?:orcid:)?(?:" + SITE + "orcid\\.org/)?" + ORCID + "/?", match -> orcid(match[1])),
            new Form("(?:ror:|(?:ror:)?" + SITE + "ror\\.org/)(0[a-z0-9]{6}\\d{2})/?", match -> ror(match[1])),
            new Form("(name:\\S.*)", match -> named(EntityKind.AUTHOR, match[1])),
            new Form("(title:\\S.*)", match -> named(EntityKind.PAPER, match[1])),
            new Form("(term:\\S.*)", match -> named(EntityKind.TOPIC, match[1])),
            new Form("(venue:\\S.*)", match -> named(EntityKind.SOURCE, match[1])),
            new Form("(acl-author:\\S.*)", match -> written(EntityKind.AUTHOR, match[1])),
            new Form("(acl:\\S.*)", match -> written(EntityKind.PAPER, match[1])),
            new Form("(arxiv-category:\\S.*)", match -> written(EntityKind.TOPIC, match[1])),
            new Form("(acl-venue:\\S.*)", match -> written(EntityKind.SOURCE, match[1])),
            new Form("(x:\\S.*)", match -> written(null, match[1])));

    /** Ids that are shown as their origin writes them; all others are in one case anyway. */
    private static final Pattern CASED = Pattern.compile("(?:x|acl|acl-author|acl-venue|arxiv-category):.*");

    private Notation() {}

    /** What the text stands for, empty where it is written in no accepted form. */
    static Optional<Reference> find(String text) {
        var written = OPEN_ALEX.matcher(tidied(text)).replaceFirst("");
        var bare = written.toLowerCase(Locale.ROOT);
        return FORMS.stream()
                .flatMap(form -> form.find(bare).stream())
                .map(reference -> reference instanceof WrittenId id ? id.as(written) : reference)
                .findFirst();
    }

    /**
     * The kind and the id that the text stands for, an alias such as {@code doi:…} as it is; empty where it is written in
     * no accepted form, or in one that does not tell the kind. Says nothing about whether the graph has it.
     */
    public static Optional<EntityId> findNamed(String text) {
        return find(text).flatMap(Notation::findNamed);
    }

    private static Optional<EntityId> findNamed(Reference reference) {
        return Optional.ofNullable(reference.kind()).map(kind -> new EntityId(kind, reference.text()));
    }

    /** The spelling by which callers find an id, whose case they need not know; most ids are their own. */
    public static String spelling(String id) {
        return CASED.matcher(id).matches() ? withoutCase(tidied(id)) : id;
    }

    /** One composition of letters, single spaces. */
    private static String tidied(String text) {
        return Normalizer.normalize(SPACES.matcher(text.strip()).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** The plain text of a value that stood in a URL, where {@code +} is no space. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    private static Reference openAlex(String[] match) {
        var id = match[1].toUpperCase(Locale.ROOT);
        return switch (id.charAt(0)) {
            case 'W' -> new EntityId(EntityKind.PAPER, id);
            case 'A' -> new EntityId(EntityKind.AUTHOR, id);
            case 'I' -> new EntityId(EntityKind.INSTITUTION, id);
            case 'S' -> new EntityId(EntityKind.SOURCE, id);
            default -> topic(id);
        };
    }

    private static Reference named(EntityKind kind, String id) {
        return new EntityId(kind, withoutCase(id));
    }

    private static Reference written(@Nullable EntityKind kind, String id) {
        return new WrittenId(kind, withoutCase(id), id);
    }

    /** An id that is made of what people wrote, so that {@code ß} and {@code SS} are one. */
    private static String withoutCase(String id) {
        return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Reference topic(String id) {
        return new EntityId(EntityKind.TOPIC, id);
    }

    /** A DOI that arXiv gave is arXiv's own number. */
    private static Reference doi(String value) {
        return value.startsWith(ARXIV_DOI) ? arxiv(value.substring(ARXIV_DOI.length())) : new Alias(Scheme.DOI, value);
    }

    private static Reference arxiv(String value) {
        return new Alias(Scheme.ARXIV, withoutSubject(value));
    }

    /** An id of arXiv in lower case; the subject class that old ones were written with ({@code math.gt/0309136}) is no part of it. */
    public static String withoutSubject(String arxivId) {
        return SUBJECT.matcher(arxivId).replaceFirst("/");
    }

    private static Reference orcid(String value) {
        return new Alias(Scheme.ORCID, value.toUpperCase(Locale.ROOT));
    }

    private static Reference ror(String value) {
        return new Alias(Scheme.ROR, value);
    }

    /** A way to write an id, and what its groups, the whole before them, stand for. */
    private record Form(Pattern pattern, Function<String[], Reference> meaning) {

        Form(String pattern, Function<String[], Reference> meaning) {
            this(Pattern.compile(pattern), meaning);
        }

        Optional<Reference> find(String text) {
            var match = pattern.matcher(text);
            return match.matches() ? Optional.of(meaning.apply(groups(match))) : Optional.empty();
        }

        private static String[] groups(MatchResult match) {
            return IntStream.rangeClosed(0, match.groupCount())
                    .mapToObj(match::group)
                    .toArray(String[]::new);
        }
    }
}

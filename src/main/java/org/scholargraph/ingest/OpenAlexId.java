package org.scholargraph.ingest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;

/** Ids as OpenAlex writes them, brought to the form in which they are stored. */
final class OpenAlexId {

    private static final Pattern ENTITY = Pattern.compile(
            "(?:https?://(?:api\\.)?openalex\\.org/(?:[a-z]+/)?)?([WAITSC]\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL =
            Pattern.compile("https?://openalex\\.org/(subfield|field|domain)s/(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:(?:www|dx)\\.)?doi\\.org/|doi:? *)?(10\\..+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORCID =
            Pattern.compile("(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROR =
            Pattern.compile("(?:https?://ror\\.org/)?(0[0-9a-z]{8})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV = Pattern.compile(
            "(?:https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/|10\\.48550/arxiv\\.)((?:[a-z.-]+/)?[\\d.]+\\d)(?:v\\d+)?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER =
            Pattern.compile("(?:https?://openalex\\.org/)?(?:([PFG])\\d+|([a-z-]+)/.+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> OTHERS = Map.of("P", "publishers", "F", "funders", "G", "awards");

    /** What OpenAlex writes where it knows no author, or has deleted what an id was of: nobody, and nothing. */
    private static final Set<String> NOTHING =
            Set.of("A9999999999", "A5317838346", "W4285719527", "I4389424196", "S4317411217");

    private static final String NO_ORCID = "0000-0000-0000-0000";

    private OpenAlexId() {}

    /** Whether an id is of nothing at all: thousands of records name it that have nothing to do with one another. */
    static boolean isOfNothing(@Nullable String id) {
        return id != null && NOTHING.contains(id);
    }

    /** The id of an entity of the given kind letter, as in {@code W2741809807}. */
    static @Nullable String entity(char kind, @Nullable String text) {
        var id = matched(ENTITY, text);
        return id == null || Character.toUpperCase(id.charAt(0)) != kind ? null : id.toUpperCase(Locale.ROOT);
    }

    /**
     * The id of an entity that a field names.
     *
     * @throws RejectedRecord when it is none of this kind
     */
    static String of(char kind, String text, String field) {
        var id = entity(kind, text);
        if (id == null) {
            throw new RejectedRecord(field + " is \"" + text + "\", which should be " + kind + " and a number");
        }
        return id;
    }

    /** The kind letter of an entity's id, or null where it is none. */
    static @Nullable Character kind(@Nullable String text) {
        var id = matched(ENTITY, text);
        return id == null ? null : Character.toUpperCase(id.charAt(0));
    }

    /** What the id of a kind that the graph has no place for is of, such as {@code publishers}; null for other ids. */
    static @Nullable String other(@Nullable String text) {
        var matcher = OTHER.matcher(text == null ? "" : text.strip());
        if (!matcher.matches() || matcher.group(1) == null && !matcher.group().contains("openalex.org")) {
            return null;
        }
        return matcher.group(1) == null
                ? matcher.group(2)
                : OTHERS.get(matcher.group(1).toUpperCase(Locale.ROOT));
    }

    /** {@code subfield:1702} for https://openalex.org/subfields/1702. */
    static @Nullable String level(@Nullable String text) {
        var matcher = LEVEL.matcher(text == null ? "" : text.strip());
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) + ":" + matcher.group(2) : null;
    }

    /** The bare DOI of one in any form; in an address it may be percent-encoded. */
    static @Nullable String doi(@Nullable String text) {
        var doi = matched(DOI, text);
        if (doi == null || text == null) {
            return null;
        }
        return lower(doi.contains("%") && !doi.equals(text.strip()) ? decoded(doi) : doi);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** The bare ORCID; null for the noughts that stand where a form wanted one: many people "have" it. */
    static @Nullable String orcid(@Nullable String text) {
        var orcid = matched(ORCID, text);
        return orcid == null || orcid.equals(NO_ORCID) ? null : orcid.toUpperCase(Locale.ROOT);
    }

    static @Nullable String ror(@Nullable String text) {
        return lower(matched(ROR, text));
    }

    /** The arXiv id in an address of arXiv, or in a DOI that arXiv gave; without its version. */
    static @Nullable String arxiv(@Nullable String addressOrDoi) {
        var id = lower(matched(ARXIV, addressOrDoi));
        return id == null ? null : Notation.withoutSubject(id);
    }

    private static @Nullable String matched(Pattern pattern, @Nullable String text) {
        var matcher = pattern.matcher(text == null ? "" : Folding.storable(text.strip()));
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}

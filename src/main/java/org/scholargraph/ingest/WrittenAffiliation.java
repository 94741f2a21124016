package org.scholargraph.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.NamedInstitution;

/**
 * An affiliation as a paper writes it, and the rule by which it names an institution. The text is cut at commas, semicolons,
 * bars, slashes, brackets and dashes. A part, or two neighbouring parts together, names an institution where it is the whole
 * name of exactly one that has a record of its own, folded; of institutions elsewhere than in the country that the text
 * ends with none counts. A single word names one only where it is all of the text. The text is matched where its parts name
 * exactly one institution, and no other part sounds like a further one. {@code AffiliationBenchmark} measures how often this
 * agrees with OpenAlex.
 *
 * @param parts folded, in order
 * @param country ISO 3166-1 code of two capital letters, where the text names one
 */
record WrittenAffiliation(List<String> parts, @Nullable String country) {

    private static final int LONGEST_TEXT = 500;
    private static final int SHORTEST_NAME = 4;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;|/()\\n–—]| - ");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’`.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ORGANISATION =
            Pattern.compile("universi|hospital|klini|clinic|institut|cent(er|re|ro)\\b"
                    + "|academ|college|school of medicine|medical school|laborator|hopital|ospedale|council|foundation|agency"
                    + "|ministry|charite|compan|\\binc\\b|\\bltd\\b|gmbh|corporation|research");
    private static final Map<String, String> COUNTRIES = countries();

    private static Map<String, String> countries() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(folded(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        codes.putAll(Map.of(
                "usa",
                "US",
                "us",
                "US",
                "united states of america",
                "US",
                "uk",
                "GB",
                "england",
                "GB",
                "scotland",
                "GB",
                "wales",
                "GB",
                "northern ireland",
                "GB",
                "russian federation",
                "RU",
                "czech republic",
                "CZ"));
        codes.putAll(Map.of(
                "pr china",
                "CN",
                "p r china",
                "CN",
                "peoples republic of china",
                "CN",
                "republic of korea",
                "KR",
                "korea",
                "KR",
                "viet nam",
                "VN",
                "turkey",
                "TR",
                "türkiye",
                "TR",
                "turkiye",
                "TR"));
        return Map.copyOf(codes);
    }

    static WrittenAffiliation of(String text) {
        if (!isShort(text)) {
            return new WrittenAffiliation(List.of(), null);
        }
        var parts = Arrays.stream(BETWEEN_PARTS.split(text))
                .map(WrittenAffiliation::folded)
                .filter(part -> !part.isEmpty())
                .toList();
        var country = parts.reversed().stream()
                .filter(COUNTRIES::containsKey)
                .findFirst()
                .map(COUNTRIES::get)
                .orElse(null);
        return new WrittenAffiliation(parts, country);
    }

    /** Affiliations that are all a record says of where somebody worked; longer ones are whole lists of addresses. */
    static Stream<String> texts(SourceRecord record) {
        return record instanceof PaperRecord paper
                ? paper.authorships().stream()
                        .filter(PaperRecord.Authorship::namesNoInstitution)
                        .flatMap(authorship -> authorship.rawAffiliations().stream())
                        .filter(WrittenAffiliation::isShort)
                : Stream.empty();
    }

    /** By what names affiliations may call an institution, as its record has them; a withdrawn one is called by none. */
    static Set<String> names(SourceRecord record) {
        if (!(record instanceof EntityRecord entity)
                || entity.kind() != EntityKind.INSTITUTION
                || "withdrawn".equals(entity.text("status"))) {
            return Set.of();
        }
        var variants = entity.properties().get("nameVariants") instanceof Collection<?> names ? names : List.of();
        return Stream.concat(
                        Stream.ofNullable(entity.text("name")),
                        variants.stream().map(String::valueOf))
                .map(WrittenAffiliation::folded)
                .filter(name -> name.length() >= SHORTEST_NAME && isShort(name))
                .collect(Collectors.toSet());
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    /** Whatever in it may be a name. */
    Set<String> names() {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(at -> Stream.of(name(at, 1), name(at, 2)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** So many neighbouring parts as one name, where they may be one. */
    private Optional<String> name(int at, int count) {
        if (at + count > parts.size()) {
            return Optional.empty();
        }
        var name = String.join(" ", parts.subList(at, at + count));
        var mayBeOne = name.length() >= SHORTEST_NAME && (name.indexOf(' ') > 0 || parts.size() == 1);
        return mayBeOne ? Optional.of(name) : Optional.empty();
    }

    /**
     * The id of the institution that it names.
     *
     * @param called institutions of a name, any number of mentions each
     */
    Optional<String> institution(Function<String, List<NamedInstitution>> called) {
        var found = new HashSet<String>();
        int at = 0;
        while (at < parts.size()) {
            var byTwo = name(at, 2).map(called).flatMap(this::only);
            var institution =
                    byTwo.isPresent() ? byTwo : name(at, 1).map(called).flatMap(this::only);
            if (institution.isEmpty() && ORGANISATION.matcher(parts.get(at)).find()) {
                return Optional.empty();
            }
            institution.ifPresent(found::add);
            at += byTwo.isPresent() ? 2 : 1;
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<String> only(List<NamedInstitution> institutions) {
        var ids = institutions.stream()
                .filter(institution -> country == null || country.equals(institution.countryCode()))
                .map(NamedInstitution::of)
                .distinct()
                .toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    /** Letters and digits in lower case, without diacritics, with single spaces; {@code the} in front and dots go. */
    static String folded(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("&", " and ");
        var words = BETWEEN_WORDS
                .matcher(WITHIN_WORDS.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }
}

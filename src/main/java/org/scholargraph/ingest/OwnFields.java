package org.scholargraph.ingest;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.cypher.Names;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Notation;

/**
 * An object of a record in our own format. A field that is not known rejects the record: it may be a slip of the pen, and
 * what it says would be lost.
 */
record OwnFields(JsonFields json, String what) {

    private static final int LONGEST_ID = 4_000;

    /**
     * The fields of an object.
     *
     * @param what it is, for messages
     * @param names of the fields that it may have
     * @throws RejectedRecord when it has another
     */
    static OwnFields of(JsonFields json, String what, Set<String> names) {
        json.node().fieldNames().forEachRemaining(field -> {
            if (!names.contains(field)) {
                throw new RejectedRecord(
                        what + " has no field \"" + RejectedRecord.shortened(field) + "\"" + nearest(field, names));
            }
        });
        return new OwnFields(json, what);
    }

    /** A question that names the nearest, or what there is. */
    static String nearest(String given, Collection<String> names) {
        var question = Names.suggestion(RejectedRecord.shortened(given), names);
        return question.isEmpty() ? "; there is " + Names.listed(new TreeSet<>(names)) : question;
    }

    /** The objects of an array, each with no fields but these. */
    Stream<OwnFields> objects(String field, String whatEach, Set<String> names) {
        return json.objects(field).map(object -> of(object, whatEach, names));
    }

    @Nullable
    String text(String field) {
        return json.text(field);
    }

    /** @throws RejectedRecord when there is none */
    String required(String field) {
        var text = json.text(field);
        if (text == null) {
            throw new RejectedRecord(what + " has no " + field);
        }
        return text;
    }

    /** The id of the object itself, null where it has none. */
    @Nullable
    String id(EntityKind kind) {
        return id("id", kind);
    }

    @Nullable
    String id(String field, EntityKind kind) {
        var text = json.text(field);
        return text == null ? null : checked(text, field, kind);
    }

    /** Ids of things of a kind, each once. */
    List<String> ids(String field, EntityKind kind) {
        return json.texts(field).stream()
                .map(text -> checked(text, "an element of " + field, kind))
                .distinct()
                .toList();
    }

    /**
     * An id as it is stored. What somebody made up, {@code x:…}, may be of any kind and stays as it is written; so do ids
     * that are made of names.
     */
    private static String checked(String text, String field, EntityKind kind) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST_ID) {
            throw new RejectedRecord(field + " is longer than " + LONGEST_ID + " letters");
        }
        if (stripped.matches("x:\\S.*")) {
            return stripped;
        }
        var named = Notation.findNamed(stripped)
                .orElseThrow(() -> new RejectedRecord(field + " is \"" + RejectedRecord.shortened(stripped)
                        + "\", which is no id; an id of this kind is written x:…, " + kind.forms()));
        if (named.kind() != kind) {
            throw new RejectedRecord(field + " is \"" + RejectedRecord.shortened(stripped)
                    + "\", the id of another kind (" + named.kind() + ", not " + kind + ")");
        }
        return named.id().equalsIgnoreCase(stripped) ? cased(stripped, named.id()) : cased(named.id(), named.id());
    }

    /**
     * Names keep their case; numbers and schemes are written as the graph writes them. Of the ids of papers that the ACL
     * Anthology gives, those of before 2020 begin with a capital letter, and nothing else in them is one.
     */
    private static String cased(String written, String id) {
        if (id.startsWith("acl:")) {
            var lower = id.toLowerCase(Locale.ROOT);
            return lower.matches("acl:[a-z]\\d\\d-.*")
                    ? "acl:" + lower.substring(4, 5).toUpperCase(Locale.ROOT) + lower.substring(5)
                    : lower;
        }
        return id.matches("(acl-author|acl-venue|arxiv-category):.*") ? written : id;
    }

    @Nullable
    String orcid() {
        return known("orcid", OpenAlexId.orcid(json.text("orcid")), "an ORCID (such as 0000-0002-1825-0097)");
    }

    /** As ISO writes it, in capitals. */
    @Nullable
    String countryCode() {
        var code = text("countryCode");
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    @Nullable
    String ror() {
        return known("ror", OpenAlexId.ror(json.text("ror")), "an id of ROR (0 and eight letters or digits)");
    }

    @Nullable
    String doi() {
        return known("doi", OpenAlexId.doi(json.text("doi")), "a DOI (10.…/…)");
    }

    @Nullable
    String arxiv() {
        var text = json.text("arxiv");
        var id = text == null || text.length() > LONGEST_ID
                ? null
                : Notation.findNamed(text.strip())
                        .or(() -> Notation.findNamed("arxiv:" + text.strip()))
                        .map(named -> named.id())
                        .filter(named -> named.startsWith("arxiv:"))
                        .map(named -> named.substring("arxiv:".length()))
                        .orElse(null);
        return known("arxiv", id, "an id of arXiv (such as 2006.10540)");
    }

    private @Nullable String known(String field, @Nullable String read, String expected) {
        var text = json.text(field);
        if (text != null && read == null) {
            throw new RejectedRecord(field + " is \"" + RejectedRecord.shortened(text) + "\", not " + expected);
        }
        return read;
    }

    /** A number between two others. */
    @Nullable
    Double number(String field, double least, double most) {
        var number = json.number(field);
        if (number != null && (json.node().path(field).isTextual() || number < least || number > most)) {
            throw new RejectedRecord(field + " is "
                    + RejectedRecord.shortened(json.node().path(field).toString()) + ", not a number from "
                    + Math.round(least) + " to " + Math.round(most));
        }
        return number;
    }

    /** A whole number that is not below zero. */
    @Nullable
    Long count(String field) {
        var number = json.whole(field);
        if (number != null && number < 0) {
            throw new RejectedRecord(field + " is " + number + ", which is below 0");
        }
        return number;
    }

    /** One of some words. */
    @Nullable
    String word(String field, List<String> words) {
        var word = json.text(field);
        if (word != null && !words.contains(word)) {
            throw new RejectedRecord(field + " is \"" + RejectedRecord.shortened(word) + "\"" + nearest(word, words));
        }
        return word;
    }

    /** Texts, each once. */
    List<String> texts(String field) {
        return json.texts(field).stream().distinct().toList();
    }

    /** Other names, each once, in the order of the alphabet. */
    List<String> variants() {
        var variants = new TreeSet<>(json.texts("nameVariants"));
        variants.removeAll(Collections.singleton(json.text("name")));
        return List.copyOf(variants);
    }

    String updatedAt() {
        return Objects.requireNonNullElse(json.text("updatedAt"), "");
    }
}

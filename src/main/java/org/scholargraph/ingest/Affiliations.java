package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.NamedInstitution;
import org.scholargraph.ingest.Rows.SavedAffiliation;

/** Which institutions raw affiliations name in a store in use, before a change and after it. */
final class Affiliations {

    /** Before a text, where it stands beside names in a merge that may be undone. */
    static final String PREFIX = "affiliation:";

    private final IngestRepository graph;
    private final Set<String> separate;
    private final Set<String> lookedUp = new HashSet<>();

    /** Texts in the store, each with the institution that it names. */
    private final Map<String, Optional<String>> before = new HashMap<>();

    private final Map<String, Optional<String>> after = new HashMap<>();

    /** @param separate pairs that somebody said are not of one thing, as {@link Claim#pair} writes them */
    Affiliations(IngestRepository graph, Set<String> separate) {
        this.graph = graph;
        this.separate = separate;
    }

    /**
     * What a change makes of affiliations.
     *
     * @param saved texts that are new, or name another institution now
     * @param leftTexts texts that some paper states no more
     * @param leftNames names that may be left without any use
     */
    record Change(List<SavedAffiliation> saved, Set<String> leftTexts, Set<String> leftNames) {}

    /** Reads what is known of some texts. */
    void lookUp(Collection<String> texts) {
        var fresh = texts.stream().filter(lookedUp::add).toList();
        if (!fresh.isEmpty()) {
            graph.listAffiliations(fresh).forEach(row -> before.put(row.text(), Optional.ofNullable(row.of())));
        }
    }

    /** The institution that a text named before the change. */
    @Nullable
    String before(String text) {
        return before.getOrDefault(text, Optional.empty()).orElse(null);
    }

    /** The institution that a text names after the change. */
    @Nullable
    String after(String text) {
        return Objects.requireNonNullElseGet(after.get(text), () -> before.getOrDefault(text, Optional.empty()))
                .orElse(null);
    }

    /**
     * Works out what texts name: those that are not in the store, and those that hold one of some names.
     *
     * @param texts of records that matter here
     * @param suspects texts that may name another institution than they did, since somebody said so
     * @param names of institutions whose records matter here
     * @param isElsewhere whether a record matters not
     * @param here how the institutions whose records matter are called after the change
     * @return texts in the store that name another institution than before
     */
    Set<String> match(
            Collection<String> texts,
            Collection<String> suspects,
            Collection<String> names,
            Predicate<String> isElsewhere,
            List<NamedInstitution> here) {
        var open = new HashSet<>(texts);
        open.removeIf(before::containsKey);
        lookUp(suspects);
        open.addAll(suspects);
        if (!names.isEmpty()) {
            var naming = graph.listAffiliationsNaming(names);
            lookUp(naming);
            open.addAll(naming);
        }
        reconsider(open, isElsewhere, here);
        return open.stream()
                .filter(before::containsKey)
                .filter(text -> !Objects.equals(before(text), after(text)))
                .collect(Collectors.toSet());
    }

    private void reconsider(Set<String> texts, Predicate<String> isElsewhere, List<NamedInstitution> here) {
        var written = texts.stream().collect(Collectors.toMap(text -> text, WrittenAffiliation::of));
        var called = called(written.values(), isElsewhere, here);
        written.forEach((text, affiliation) -> {
            var separateIds = affiliation.names().stream()
                    .flatMap(name -> called.getOrDefault(name, List.of()).stream())
                    .filter(institution -> isSeparate(text, institution))
                    .map(NamedInstitution::of)
                    .collect(Collectors.toSet());
            after.put(text, affiliation.institution(name -> called.getOrDefault(name, List.of()).stream()
                    .filter(institution -> !separateIds.contains(institution.of()))
                    .toList()));
        });
    }

    private Map<String, List<NamedInstitution>> called(
            Collection<WrittenAffiliation> written, Predicate<String> isElsewhere, List<NamedInstitution> here) {
        var names = written.stream()
                .flatMap(affiliation -> affiliation.names().stream())
                .collect(Collectors.toSet());
        var called = new HashMap<String, List<NamedInstitution>>();
        if (!names.isEmpty()) {
            graph.listInstitutionsCalled(names).stream()
                    .filter(institution -> isElsewhere.test(institution.key()))
                    .forEach(institution -> add(called, institution));
        }
        here.stream()
                .filter(institution -> names.contains(institution.name()))
                .forEach(institution -> add(called, institution));
        return called;
    }

    private static void add(Map<String, List<NamedInstitution>> called, NamedInstitution institution) {
        called.computeIfAbsent(institution.name(), any -> new ArrayList<>()).add(institution);
    }

    /** By the id that the institution has, or one of its records: that was its own when somebody said so. */
    private boolean isSeparate(String text, NamedInstitution institution) {
        return separate.contains(MergeId.of(PREFIX + text, institution.id()).pair())
                || separate.contains(MergeId.of(PREFIX + text, institution.of()).pair());
    }

    /**
     * What is to be written.
     *
     * @param stated texts that papers state after the change, of papers that are new or written anew
     * @param left texts that papers stated before the change, of papers that go or are written anew
     * @param leftNames names of institutions whose records go or are replaced
     */
    Change change(Set<String> stated, Set<String> left, Set<String> leftNames) {
        var texts = new HashSet<>(stated);
        after.keySet().stream().filter(before::containsKey).forEach(texts::add);
        var saved = texts.stream()
                .filter(text -> !before.containsKey(text) || !Objects.equals(before(text), after(text)))
                .map(text -> new SavedAffiliation(
                        text, after(text), WrittenAffiliation.of(text).names()))
                .toList();
        var leftTexts = new HashSet<>(left);
        leftTexts.removeAll(stated);
        var names = new HashSet<>(leftNames);
        leftTexts.forEach(text -> names.addAll(WrittenAffiliation.of(text).names()));
        return new Change(saved, leftTexts, names);
    }
}

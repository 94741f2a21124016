package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.CalledInstitution;
import org.scholargraph.ingest.Rows.NamedInstitution;

/** Which institutions raw affiliations name, among all records of a bulk load. */
final class BulkAffiliations {

    private final BulkFiles files;
    private final Collection<CalledInstitution> called;
    private final Map<String, List<NamedInstitution>> byName = new HashMap<>();
    private final Map<String, Optional<String>> institutions = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> stated = new HashSet<>();

    /**
     * @param called how institutions are called in records of their own
     * @param idOf the id of the thing that a name is of
     */
    BulkAffiliations(BulkFiles files, Collection<CalledInstitution> called, UnaryOperator<String> idOf) {
        this.files = files;
        this.called = called;
        for (var one : called) {
            var of = idOf.apply(one.id());
            one.names().forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(new NamedInstitution(name, one.key(), of, one.id(), one.countryCode())));
        }
    }

    /** The institution that a text names, null where it names none. */
    @Nullable
    String institution(String text) {
        return institutions
                .computeIfAbsent(text, any -> WrittenAffiliation.of(text)
                        .institution(name -> byName.getOrDefault(name, List.of())))
                .orElse(null);
    }

    /** Ties a paper to the affiliations that are all it says of where somebody worked. */
    void write(PaperRecord paper) {
        WrittenAffiliation.texts(paper).distinct().forEach(text -> {
            files.states.tie(paper.id(), text, Map.of());
            if (stated.add(text)) {
                write(text);
            }
        });
    }

    private void write(String text) {
        var of = institution(text);
        files.rawAffiliations.node(text, of == null ? Map.of() : Map.of("of", of));
        for (var name : WrittenAffiliation.of(text).names()) {
            names.add(name);
            files.mentions.tie(text, name, Map.of());
        }
    }

    /** Writes the names of institutions; all papers are written. */
    void finish() {
        for (var one : called) {
            var properties = new HashMap<String, @Nullable Object>();
            properties.put("institutionId", one.id());
            properties.put("countryCode", one.countryCode());
            one.names().forEach(name -> files.calls.tie(one.key(), name, properties));
        }
        names.addAll(byName.keySet());
        names.forEach(name -> files.institutionNames.node(name, Map.of()));
    }
}

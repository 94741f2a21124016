package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.listing.Values;
import org.scholargraph.projection.Activity;
import org.scholargraph.projection.IntLists;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Snapshot;
import org.scholargraph.projection.Vocabulary;

/** Who may be recommended, by the filters of a question. */
final class Allowed {

    private final Projection projection;
    private final Activity activity;
    private final Workplaces workplaces;
    private final Identifiers identifiers;

    Allowed(Snapshot snapshot, Identifiers identifiers) {
        this.projection = snapshot.projection();
        this.activity = snapshot.profiles().activity();
        this.workplaces = new Workplaces(projection);
        this.identifiers = identifiers;
    }

    /** Whether a filter leaves so few that nobody should be left out for being far. */
    static boolean isNarrow(CollaboratorFilters filters) {
        return filters.topic() != null || filters.institution() != null || filters.country() != null;
    }

    /**
     * Those whom all filters let pass, but for some. Thousands are asked for, so what is not filtered by costs nothing.
     *
     * @param unwanted nobody of these
     */
    IntPredicate by(CollaboratorFilters filters, IntSet unwanted) {
        return Stream.of(
                        given(unwanted.isEmpty() ? null : unwanted, nobody -> author -> !nobody.contains(author)),
                        given(filters.topic(), this::topics),
                        given(filters.institution(), text -> institutions("institution", text, true)),
                        given(filters.excludeInstitution(), text -> institutions("excludeInstitution", text, false)),
                        given(filters.country(), this::countries),
                        given(filters.minPapers(), fewest -> author -> activity.paperCount(author) >= fewest),
                        given(filters.activeSince(), year -> author -> activity.lastYear(author) >= year))
                .flatMap(Optional::stream)
                .reduce(IntPredicate::and)
                .orElse(author -> true);
    }

    private static <T> Optional<IntPredicate> given(@Nullable T filter, Function<T, IntPredicate> predicate) {
        return Optional.ofNullable(filter).map(predicate);
    }

    private IntPredicate topics(String text) {
        var columns = projection.columns();
        var wanted = numbers(EntityKind.TOPIC, "topic", text, columns.topics());
        addParts(wanted, columns.wholesOf());
        return author -> IntStream.of(projection.allPapersOf().list(author))
                .anyMatch(paper -> IntStream.of(columns.topicsOf().list(paper)).anyMatch(wanted::get)
                        || IntStream.of(columns.extractedOf().list(paper)).anyMatch(wanted::get));
    }

    /** Adds the topics below those that are wanted, level by level, until nothing is added. */
    static void addParts(BitSet wanted, IntLists wholesOf) {
        int before = -1;
        while (wanted.cardinality() != before) {
            before = wanted.cardinality();
            for (int part = 0; part < wholesOf.size(); part++) {
                if (IntStream.of(wholesOf.list(part)).anyMatch(wanted::get)) {
                    wanted.set(part);
                }
            }
        }
    }

    private IntPredicate institutions(String parameter, String text, boolean included) {
        var wanted = numbers(
                EntityKind.INSTITUTION, parameter, text, projection.columns().institutions());
        return author -> IntStream.of(workplaces.latest(author)).anyMatch(wanted::get) == included;
    }

    private IntPredicate countries(String text) {
        var wanted = Set.copyOf(List.of(text.toUpperCase(Locale.ROOT).split(",")));
        return author -> IntStream.of(workplaces.latest(author))
                .anyMatch(institution -> wanted.contains(projection.columns().countryCodes()[institution]));
    }

    private BitSet numbers(EntityKind kind, String parameter, String text, Vocabulary names) {
        var numbers = new BitSet();
        identifiers.listIds(kind, parameter, Values.ids(text)).stream()
                .mapToInt(names::find)
                .filter(number -> number >= 0)
                .forEach(numbers::set);
        return numbers;
    }
}

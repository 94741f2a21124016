package org.scholargraph.identifier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.Merged;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/**
 * Turns the ids that callers write into those of this graph. Whether the graph has what an id of its own names, the
 * repository of such things says; any other name of nothing is refused here.
 */
@Singleton
public class Identifiers {

    private final Aliases aliases;
    private final IdentifierRepository repository;

    Identifiers(Aliases aliases, IdentifierRepository repository) {
        this.aliases = aliases;
        this.repository = repository;
    }

    /** Whether the graph has anything by a canonical id. */
    public boolean isHere(String canonicalId) {
        return !listHere(List.of(canonicalId)).isEmpty();
    }

    /** By which of some canonical ids the graph has anything; one query, however many they are. */
    public Set<String> listHere(Collection<String> canonicalIds) {
        return canonicalIds.isEmpty() ? Set.of() : Set.copyOf(repository.listHere(canonicalIds));
    }

    /**
     * The id of an entity of one kind, as named in a path.
     *
     * @throws NoSuchEntity where it is an alias of nothing, or the id of another kind
     * @throws InvalidParameters where it is written in no accepted form
     * @throws Merged where it is an id that has been given up for another, and not one of OpenAlex: such an id is taken as
     *     it is, without a query, and {@link MergeFollower} sees to it where nothing is found
     */
    public String getId(EntityKind kind, String text) {
        var reference = read("id", kind.forms(), text);
        if (reference instanceof EntityId id && id.kind() == kind) {
            return id.id();
        }
        var id = lookUpInPath(kind, reference, text);
        if (isGivenUp(reference, id)) {
            throw Merged.into(text, id);
        }
        return id;
    }

    /** The id that stays of what an id was given up for. */
    Optional<String> findSuccessor(String text) {
        return Notation.find(text).flatMap(reference -> Optional.ofNullable(
                        aliases.lookUp(List.of(reference), reference.kind()).get(reference))
                .map(EntityId::id)
                .filter(id -> isGivenUp(reference, id)));
    }

    /**
     * The id of an entity of one kind, as named in the path of what changes it; an id that was given up is as good as any.
     *
     * @throws NoSuchEntity where it is an alias of nothing, or the id of another kind
     * @throws InvalidParameters where it is written in no accepted form
     */
    public String getIdToChange(EntityKind kind, String text) {
        return lookUpInPath(kind, read("id", kind.forms(), text), text);
    }

    private String lookUpInPath(EntityKind kind, Reference reference, String text) {
        if (reference.kind() != null && reference.kind() != kind) {
            throw NoSuchEntity.ofOtherKind(
                    kind.toString(), text, reference.kind().toString());
        }
        var found = lookUp(kind, reference);
        if (found.kind() != kind) {
            throw NoSuchEntity.ofOtherKind(kind.toString(), text, found.kind().toString());
        }
        return found.id();
    }

    /** The world's names are for good, and case is none of an id's business. */
    private static boolean isGivenUp(Reference reference, String id) {
        return !(reference instanceof Alias) && !Notation.spelling(id).equals(Notation.spelling(reference.text()));
    }

    /**
     * The ids and kinds of what some parameters name, looked up together.
     *
     * @param kind the only one that will do; any where it is null
     * @throws NoSuchEntity where one is an alias of nothing
     * @throws InvalidParameters where one is the id of another kind, or written in no accepted form
     */
    public List<EntityId> getEach(@Nullable EntityKind kind, List<Parameter> parameters) {
        var references =
                parameters.stream().map(parameter -> read(kind, parameter)).toList();
        var known = aliases.lookUp(references, kind);
        return IntStream.range(0, references.size())
                .mapToObj(i -> found(kind, parameters.get(i), references.get(i), known))
                .toList();
    }

    /** What somebody wrote for a parameter. */
    public record Parameter(String name, String text) {}

    private static Reference read(@Nullable EntityKind kind, Parameter parameter) {
        return kind == null
                ? read(parameter.name(), EntityKind.allForms(), parameter.text())
                : read(kind, parameter.name(), parameter.text());
    }

    private static EntityId found(
            @Nullable EntityKind kind, Parameter parameter, Reference reference, Map<Reference, EntityId> known) {
        var found = Optional.ofNullable(known.get(reference)).orElseThrow(() -> nothing(kind, reference));
        if (kind != null && found.kind() != kind) {
            throw ofOtherKind(kind, parameter.name(), parameter.text(), found.kind());
        }
        return found;
    }

    /**
     * The id and kind of an entity of any kind, as named in a parameter.
     *
     * @throws NoSuchEntity where it is an alias of nothing
     * @throws InvalidParameters where it is written in no accepted form
     */
    public EntityId getAny(String parameter, String text) {
        return getEach(null, List.of(new Parameter(parameter, text))).getFirst();
    }

    /**
     * The ids for a filter; an alias of nothing stays as it is, so that the filter finds nothing.
     *
     * @throws InvalidParameters where one is the id of another kind, or written in no accepted form
     */
    public List<String> listIds(EntityKind kind, String parameter, Collection<String> texts) {
        var references = texts.stream().map(text -> read(kind, parameter, text)).toList();
        var known = aliases.lookUp(references, kind);
        return references.stream()
                .map(reference ->
                        known.containsKey(reference) ? known.get(reference).id() : reference.text())
                .distinct()
                .toList();
    }

    /** What each text names, in the order asked; one that names nothing says why. Any kind where none is given. */
    public List<Named> listNamed(@Nullable EntityKind kind, Collection<String> texts) {
        return listNamed(kind, "ids", texts);
    }

    /** The same, where the texts are those of another parameter than {@code ids}. */
    public List<Named> listNamed(@Nullable EntityKind kind, String parameter, Collection<String> texts) {
        var known = aliases.lookUp(
                texts.stream().flatMap(text -> Notation.find(text).stream()).toList(), kind);
        return texts.stream()
                .map(text -> named(kind, new Parameter(parameter, text), known))
                .toList();
    }

    private static Named named(@Nullable EntityKind kind, Parameter parameter, Map<Reference, EntityId> known) {
        try {
            return new Named(parameter.text(), found(kind, parameter, read(kind, parameter), known), null);
        } catch (ScholarGraphException failure) {
            return new Named(parameter.text(), null, failure.getMessage());
        }
    }

    private static Reference read(EntityKind kind, String parameter, String text) {
        var reference = read(parameter, kind.forms(), text);
        if (reference.kind() != null && reference.kind() != kind) {
            throw ofOtherKind(kind, parameter, text, reference.kind());
        }
        return reference;
    }

    private static InvalidParameters ofOtherKind(EntityKind kind, String parameter, String text, EntityKind other) {
        return InvalidParameters.parameter(
                parameter,
                "'%s' in %s is the id of a thing of kind %s; allowed for kind %s: %s."
                        .formatted(text, parameter, other, kind, kind.forms()));
    }

    private static Reference read(String parameter, String forms, String text) {
        return Notation.find(text)
                .orElseThrow(() -> InvalidParameters.parameter(
                        parameter, "'%s' in %s is not an id; allowed: %s.".formatted(text, parameter, forms)));
    }

    private EntityId lookUp(@Nullable EntityKind kind, Reference reference) {
        return Optional.ofNullable(aliases.lookUp(List.of(reference), kind).get(reference))
                .orElseThrow(() -> nothing(kind, reference));
    }

    private static NoSuchEntity nothing(@Nullable EntityKind kind, Reference reference) {
        var meant = reference.kind() == null ? kind : reference.kind();
        return NoSuchEntity.of(meant == null ? "thing" : meant.toString(), reference.text());
    }
}

package org.scholargraph.identifier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/**
 * Turns the ids that callers write into those of this graph. A canonical id is taken as it is, without a query: whether
 * the graph has it, its repository says. An alias is looked up.
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
        return repository.findLabel(canonicalId).isPresent();
    }

    /**
     * The id of an entity of one kind, as named in a path.
     *
     * @throws NoSuchEntity where it is an alias of nothing, or the id of another kind
     * @throws InvalidParameters where it is written in no accepted form
     */
    public String getId(EntityKind kind, String text) {
        var reference = read("id", kind.forms(), text);
        if (reference.kind() != kind) {
            throw NoSuchEntity.ofOtherKind(
                    kind.toString(), text, reference.kind().toString());
        }
        return lookUp(reference).id();
    }

    /**
     * The id of an entity of one kind, as named in a parameter.
     *
     * @throws NoSuchEntity where it is an alias of nothing
     * @throws InvalidParameters where it is the id of another kind, or written in no accepted form
     */
    public String getId(EntityKind kind, String parameter, String text) {
        return lookUp(read(kind, parameter, text)).id();
    }

    /**
     * The id and kind of an entity of any kind, as named in a parameter.
     *
     * @throws NoSuchEntity where it is an alias of nothing
     * @throws InvalidParameters where it is written in no accepted form
     */
    public EntityId getAny(String parameter, String text) {
        return lookUp(read(parameter, EntityKind.allForms(), text));
    }

    /**
     * The ids for a filter; an alias of nothing stays as it is, so that the filter finds nothing.
     *
     * @throws InvalidParameters where one is the id of another kind, or written in no accepted form
     */
    public List<String> listIds(EntityKind kind, String parameter, Collection<String> texts) {
        var references = texts.stream().map(text -> read(kind, parameter, text)).toList();
        var known = aliases.lookUp(references);
        return references.stream()
                .map(reference ->
                        known.containsKey(reference) ? known.get(reference).id() : reference.text())
                .distinct()
                .toList();
    }

    /** What each text names, in the order asked; one that names nothing says why. Any kind where none is given. */
    public List<Named> listNamed(@Nullable EntityKind kind, Collection<String> texts) {
        var known = aliases.lookUp(
                texts.stream().flatMap(text -> Notation.find(text).stream()).toList());
        return texts.stream().map(text -> named(kind, text, known)).toList();
    }

    private static Named named(@Nullable EntityKind kind, String text, Map<Reference, EntityId> known) {
        try {
            var reference = kind == null ? read("ids", EntityKind.allForms(), text) : read(kind, "ids", text);
            var id = Optional.ofNullable(known.get(reference)).orElseThrow(() -> nothing(reference));
            return new Named(text, id, null);
        } catch (ScholarGraphException failure) {
            return new Named(text, null, failure.getMessage());
        }
    }

    private static Reference read(EntityKind kind, String parameter, String text) {
        var reference = read(parameter, kind.forms(), text);
        if (reference.kind() != kind) {
            throw InvalidParameters.parameter(
                    parameter,
                    "'%s' in %s is the id of a thing of kind %s; allowed for a %s: %s."
                            .formatted(text, parameter, reference.kind(), kind, kind.forms()));
        }
        return reference;
    }

    private static Reference read(String parameter, String forms, String text) {
        return Notation.find(text)
                .orElseThrow(() -> InvalidParameters.parameter(
                        parameter, "'%s' in %s is not an id; allowed: %s.".formatted(text, parameter, forms)));
    }

    private EntityId lookUp(Reference reference) {
        return Optional.ofNullable(aliases.lookUp(List.of(reference)).get(reference))
                .orElseThrow(() -> nothing(reference));
    }

    private static NoSuchEntity nothing(Reference reference) {
        return NoSuchEntity.of(reference.kind().toString(), reference.text());
    }
}

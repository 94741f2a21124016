package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntSet;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scholargraph.author.Identity;
import org.scholargraph.collaborator.Ranking.Ranked;
import org.scholargraph.collaborator.RecommendedCollaborators.Meta;
import org.scholargraph.collaborator.RecommendedCollaborators.Person;
import org.scholargraph.collaborator.RecommendedCollaborators.Recommended;
import org.scholargraph.identifier.Identifiers;

/** Recommends collaborators, with reasons. */
@Singleton
class Collaborators {

    private static final double TERMS_OF_NEGATIVE = -3;
    private static final double COAUTHOR_OF_NEGATIVE = -1;

    private final Rankings rankings;
    private final NamingRepository graph;
    private final Identifiers identifiers;

    Collaborators(Rankings rankings, NamingRepository graph, Identifiers identifiers) {
        this.rankings = rankings;
        this.graph = graph;
        this.identifiers = identifiers;
    }

    /** Which of these authors are in the graph; one query, however many they are. */
    Set<String> authorsHere(Collection<String> ids) {
        var distinct = ids.stream().distinct().toList();
        return distinct.isEmpty()
                ? Set.of()
                : graph.listNames(distinct, List.of(), List.of(), List.of()).stream()
                        .map(Naming::id)
                        .collect(Collectors.toSet());
    }

    /** Somebody ranked, and what tells for them. */
    private record Told(Ranked ranked, Telling telling) {}

    /** Whom an asker should work with. */
    RecommendedCollaborators recommend(Question question) {
        var ranking = rankings.asOf(question.filters().asOf());
        var snapshot = ranking.snapshot();
        var columns = snapshot.projection().columns();
        var asker = question.asker(ranking);
        var negatives = question.negatives(ranking);
        var unwanted = question.excluded(ranking);
        unwanted.addAll(negatives);
        var allowed = new Allowed(snapshot, identifiers).by(question.filters()).and(except(unwanted));
        var told = ranking.seen(asker, view -> told(ranking, view, question, allowed, negatives));
        var names = new Names(columns);
        var workplaces = new Workplaces(snapshot.projection());
        told.forEach(one -> {
            names.needAuthor(one.ranked().author());
            names.need(one.telling());
            IntStream.of(workplaces.latest(one.ranked().author())).forEach(names::needInstitution);
        });
        if (!told.isEmpty()) {
            names.read(graph);
        }
        var reasons = new Reasons(snapshot, names);
        var results = told.stream()
                .map(one -> new Recommended(
                        person(ranking, one.ranked().author(), names),
                        one.ranked().score(),
                        reasons.of(asker, one.ranked(), one.telling()),
                        one.telling().chain().stream().map(names::authorName).toList()))
                .toList();
        var meta = new Meta(
                results.size(),
                snapshot.graphVersion(),
                question.filters().asOf(),
                ranking.model().name());
        return new RecommendedCollaborators(meta, results);
    }

    private static List<Told> told(
            Ranking ranking, View view, Question question, IntPredicate allowed, IntSet negatives) {
        return ranking
                .best(view, question.limit(), allowed, Allowed.isNarrow(question.filters()), likeness(view, negatives))
                .stream()
                .map(ranked -> new Told(ranked, Telling.of(view, ranked.author())))
                .toList();
    }

    private static IntPredicate except(IntSet authors) {
        return author -> !authors.contains(author);
    }

    /** What a candidate loses for the words of the negative example who is most like them, and for having written with one. */
    private static IntToDoubleFunction likeness(View view, IntSet negatives) {
        var terms = view.profiles().terms().vectors();
        return author -> negatives
                .intStream()
                .mapToDouble(negative -> TERMS_OF_NEGATIVE * terms.dot(author, negative)
                        + (view.projection().areCoauthors(author, negative) ? COAUTHOR_OF_NEGATIVE : 0))
                .min()
                .orElse(0);
    }

    private static Person person(Ranking ranking, int author, Names names) {
        var snapshot = ranking.snapshot();
        var activity = snapshot.profiles().activity();
        var naming = names.author(author);
        int lastYear = activity.lastYear(author);
        return new Person(
                naming.id(),
                naming.name(),
                naming.orcid(),
                Objects.requireNonNullElse(naming.identity(), Identity.identifier),
                activity.paperCount(author),
                snapshot.projection().coauthors().length(author),
                lastYear == 0 ? null : lastYear,
                IntStream.of(new Workplaces(snapshot.projection()).latest(author))
                        .mapToObj(institution ->
                                names.evidence(snapshot.projection().columns().institutions(), institution))
                        .toList());
    }
}

package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.scholargraph.author.AuthorName;
import org.scholargraph.author.Identity;
import org.scholargraph.collaborator.Ranking.Ranked;
import org.scholargraph.collaborator.RecommendedCollaborators.Evidence;
import org.scholargraph.collaborator.RecommendedCollaborators.Meta;
import org.scholargraph.collaborator.RecommendedCollaborators.Person;
import org.scholargraph.collaborator.RecommendedCollaborators.Recommended;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.projection.PaperColumns;

/** Recommends collaborators, with reasons. */
@Singleton
class Collaborators {

    private static final double TERMS_OF_NEGATIVE = -3;
    private static final double COAUTHOR_OF_NEGATIVE = -1;

    private final Rankings rankings;
    private final Identifiers identifiers;

    Collaborators(Rankings rankings, Identifiers identifiers) {
        this.rankings = rankings;
        this.identifiers = identifiers;
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
        var allowed = new Allowed(snapshot, identifiers).by(question.filters(), unwanted);
        var told = ranking.seen(asker, view -> told(ranking, view, question, allowed, negatives));
        var reasons = new Reasons(snapshot);
        var results = told.stream()
                .map(one -> new Recommended(
                        person(ranking, one.ranked().author()),
                        one.ranked().score(),
                        reasons.of(asker, one.ranked(), one.telling()),
                        one.telling().chain().stream()
                                .map(author -> named(columns, author))
                                .toList()))
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

    private static AuthorName named(PaperColumns columns, int author) {
        return new AuthorName(
                columns.authors().name(author),
                columns.authors().label(author),
                columns.orcids().find(author));
    }

    private static Person person(Ranking ranking, int author) {
        var snapshot = ranking.snapshot();
        var columns = snapshot.projection().columns();
        var activity = snapshot.profiles().activity();
        int lastYear = activity.lastYear(author);
        return new Person(
                columns.authors().name(author),
                columns.authors().label(author),
                columns.orcids().find(author),
                columns.knownByName().get(author) ? Identity.name : Identity.identifier,
                activity.paperCount(author),
                snapshot.projection().coauthors().length(author),
                lastYear == 0 ? null : lastYear,
                IntStream.of(new Workplaces(snapshot.projection()).latest(author))
                        .mapToObj(institution -> Evidence.of(columns.institutions(), institution))
                        .toList());
    }
}

package org.scholargraph.collaborator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scholargraph.collaborator.RecommendedCollaborators.Evidence;
import org.scholargraph.collaborator.RecommendedCollaborators.Reason;
import org.scholargraph.projection.Months;
import org.scholargraph.projection.PaperColumns;
import org.scholargraph.projection.Snapshot;
import org.scholargraph.projection.Vocabulary;

/** Puts into words why somebody is recommended. */
final class Reasons {

    private static final int MONTHS = 12;

    private final Snapshot snapshot;
    private final PaperColumns columns;

    Reasons(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.columns = snapshot.projection().columns();
    }

    /** The reasons, the greatest share first; they add up to the score. Signals that play no part are left out. */
    List<Reason> of(Asker asker, Ranking.Ranked ranked, Telling telling) {
        return Arrays.stream(Signal.values())
                .filter(signal -> ranked.shares()[signal.ordinal()] != 0)
                .map(signal -> reason(signal, asker, ranked, telling))
                .sorted(Comparator.comparingDouble(reason -> -reason.share()))
                .toList();
    }

    private Reason reason(Signal signal, Asker asker, Ranking.Ranked ranked, Telling telling) {
        var evidence = evidence(signal, telling);
        return new Reason(
                signal, ranked.shares()[signal.ordinal()], text(signal, asker, ranked, telling, evidence), evidence);
    }

    private List<Evidence> evidence(Signal signal, Telling telling) {
        return switch (signal) {
            case commonCoauthors -> named(columns.authors(), telling.commonCoauthors());
            case randomWalk -> named(columns.authors(), inner(telling.chain()));
            case sharedTerms ->
                telling.terms().stream()
                        .map(term -> new Evidence(null, columns.terms().name(term)))
                        .toList();
            case sharedTopics -> named(columns.topics(), telling.topics());
            case sameSource -> named(columns.sources(), telling.sources());
            case sameInstitution -> named(columns.institutions(), telling.institutions());
            case base, recentActivity, openness, negativeExamples -> List.of();
        };
    }

    /** Those on the way, without the ends. */
    private static List<Integer> inner(List<Integer> chain) {
        return chain.isEmpty() ? chain : chain.subList(1, chain.size() - 1);
    }

    private static List<Evidence> named(Vocabulary vocabulary, List<Integer> numbers) {
        return numbers.stream().map(number -> Evidence.of(vocabulary, number)).toList();
    }

    private String text(Signal signal, Asker asker, Ranking.Ranked ranked, Telling telling, List<Evidence> evidence) {
        return switch (signal) {
            case base -> "what every candidate begins with";
            case commonCoauthors -> common(telling.commonCount(), evidence);
            case randomWalk -> some("close by way of ", evidence, "far along the ties of co-authors");
            case sharedTerms -> some("both wrote about ", evidence, "few words in common");
            case sharedTopics -> some("both wrote about ", evidence, "none of their main topics in common");
            case sameSource -> some("both published in ", evidence, "none of their main sources in common");
            case sameInstitution -> institutions(asker, ranked.author(), telling, evidence);
            case recentActivity -> activity(ranked.author());
            case openness -> openness(ranked.author());
            case negativeExamples -> "like those unlike whom somebody is wanted";
        };
    }

    private static String common(int count, List<Evidence> evidence) {
        if (count == 0) {
            return "no common co-author";
        }
        var more = count > evidence.size() ? " and %d more".formatted(count - evidence.size()) : "";
        return "%d common co-author%s: %s%s".formatted(count, count == 1 ? "" : "s", listed(evidence), more);
    }

    private static String some(String beginning, List<Evidence> evidence, String none) {
        return evidence.isEmpty() ? none : beginning + listed(evidence);
    }

    private static String listed(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::name).collect(Collectors.joining(", "));
    }

    private String institutions(Asker asker, int author, Telling telling, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "none of their main institutions in common";
        }
        int institution = telling.institutions().getFirst();
        var workplaces = new Workplaces(snapshot.projection());
        int since = Math.max(
                workplaces.since(author, institution),
                asker.authors().stream()
                        .mapToInt(one -> workplaces.since(one, institution))
                        .filter(year -> year > 0)
                        .min()
                        .orElse(0));
        return some("same institution%s: ".formatted(since == 0 ? "" : " since " + since), evidence, "");
    }

    /** By the papers themselves: the ranking takes all who have been silent for ten years to be alike. */
    private String activity(int author) {
        var dated = dated(author);
        if (dated.length == 0) {
            return "when the papers appeared is not known";
        }
        long papers = IntStream.of(dated).filter(age -> age < MONTHS).count();
        return "%d paper%s in the last twelve months, the last one %s, the first %s"
                .formatted(papers, papers == 1 ? "" : "s", ago(dated[dated.length - 1]), ago(dated[0]));
    }

    /** How long ago each paper appeared of which that is known, in months, the first paper first. */
    private int[] dated(int author) {
        var projection = snapshot.projection();
        return IntStream.of(projection.allPapersOf().list(author))
                .filter(paper -> columns.months()[paper] != Months.UNKNOWN)
                .map(projection::age)
                .toArray();
    }

    private static String ago(int months) {
        int years = months / MONTHS;
        return years == 0 ? "within a year" : years == 1 ? "a year ago" : years + " years ago";
    }

    private String openness(int author) {
        var activity = snapshot.profiles().activity();
        var team = "usually %.0f authors a paper".formatted(activity.teamSize(author));
        if (dated(author).length == 0) {
            return team;
        }
        int fresh = activity.newCoauthors(author);
        return "%d new co-author%s in three years, %s".formatted(fresh, fresh == 1 ? "" : "s", team);
    }
}

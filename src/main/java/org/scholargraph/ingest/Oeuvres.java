package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.Affiliation;
import org.scholargraph.ingest.Rows.Figures;
import org.scholargraph.ingest.Rows.Oeuvre;
import org.scholargraph.ingest.Rows.OwnPaper;
import org.scholargraph.ingest.Rows.Pair;

/**
 * What some authors have written, and what follows from it: figures, affiliations, and how strongly two of them are tied.
 * Everything is counted anew from the papers, in the order of their ids, so that the same papers give the same numbers.
 */
final class Oeuvres {

    private final Map<String, Oeuvre> oeuvres = new LinkedHashMap<>();
    private final Map<String, Map<String, OwnPaper>> pairing = new HashMap<>();

    Oeuvres(Collection<Oeuvre> oeuvres) {
        oeuvres.forEach(oeuvre -> this.oeuvres.put(oeuvre.id(), oeuvre));
    }

    /** The figures of each author: counts, years, h-index and the names on the papers. */
    List<Figures> figures() {
        return oeuvres.values().stream().map(Oeuvres::figures).toList();
    }

    static Figures figures(Oeuvre oeuvre) {
        var papers = oeuvre.papers();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("paperCount", papers.size());
        properties.put(
                "citationCount",
                papers.stream().mapToLong(OwnPaper::citationCount).sum());
        properties.put("hIndex", hIndex(papers));
        properties.put("firstYear", first(papers));
        properties.put("lastYear", last(papers));
        properties.put("nameVariants", Rows.list(nameVariants(oeuvre)));
        return new Figures(oeuvre.id(), properties);
    }

    /** The most papers h that have at least h citations each (J. E. Hirsch, 2005, doi:10.1073/pnas.0507655102). */
    static int hIndex(List<OwnPaper> papers) {
        var counts = papers.stream()
                .map(OwnPaper::citationCount)
                .sorted(Comparator.reverseOrder())
                .toList();
        int h = 0;
        while (h < counts.size() && counts.get(h) > h) {
            h++;
        }
        return h;
    }

    /** What their own record and all of their papers call them, in all scripts. */
    private static List<String> nameVariants(Oeuvre oeuvre) {
        return Stream.concat(
                        names(oeuvre.otherNames()), oeuvre.papers().stream().flatMap(Oeuvres::names))
                .filter(name -> !name.isEmpty() && !name.equals(oeuvre.name()))
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<String> names(OwnPaper paper) {
        return Stream.concat(Stream.of(paper.name()), names(paper.otherNames()));
    }

    private static Stream<String> names(@Nullable List<String> names) {
        return Stream.ofNullable(names).flatMap(List::stream);
    }

    private static @Nullable Integer first(Collection<OwnPaper> papers) {
        return years(papers).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Integer last(Collection<OwnPaper> papers) {
        return years(papers).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<Integer> years(Collection<OwnPaper> papers) {
        return papers.stream().map(OwnPaper::year).filter(Objects::nonNull);
    }

    /** All affiliations of these authors, from the institutions that their authorships name. */
    List<Affiliation> affiliations(Collection<String> authorIds) {
        return authorIds.stream()
                .map(oeuvres::get)
                .flatMap(Stream::ofNullable)
                .flatMap(Oeuvres::affiliations)
                .toList();
    }

    static Stream<Affiliation> affiliations(Oeuvre oeuvre) {
        var byInstitution = new LinkedHashMap<String, List<OwnPaper>>();
        for (var paper : oeuvre.papers()) {
            for (var institution : new HashSet<>(paper.institutionIds())) {
                byInstitution
                        .computeIfAbsent(institution, id -> new ArrayList<>())
                        .add(paper);
            }
        }
        return byInstitution.entrySet().stream().map(entry -> {
            var papers = entry.getValue();
            return new Affiliation(oeuvre.id(), entry.getKey(), first(papers), last(papers), papers.size());
        });
    }

    /**
     * How strongly two authors are tied: by full counting ({@code paperCount}), and by fractional counting, in which a
     * paper of n authors gives each pair 1/(n−1) (M. E. J. Newman, 2001, doi:10.1103/PhysRevE.64.016132).
     */
    Pair pair(String first, String second) {
        var theirs = pairing(second);
        var joint = pairing(first).values().stream()
                .filter(paper -> theirs.containsKey(paper.id()))
                .toList();
        var weight = 0d;
        for (var paper : joint) {
            weight += 1d / (paper.authorCount() - 1);
        }
        return new Pair(first, second, joint.size(), weight, first(joint), last(joint));
    }

    /** The papers that tie their authors to each other, in the order of their ids. */
    private Map<String, OwnPaper> pairing(String author) {
        return pairing.computeIfAbsent(author, id -> {
            var papers = new LinkedHashMap<String, OwnPaper>();
            var oeuvre = oeuvres.get(id);
            Stream.ofNullable(oeuvre)
                    .flatMap(known -> known.papers().stream())
                    .filter(paper -> !paper.hyperauthored())
                    .forEach(paper -> papers.put(paper.id(), paper));
            return papers;
        });
    }
}

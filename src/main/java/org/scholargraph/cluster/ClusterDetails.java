package org.scholargraph.cluster;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.topic.Level;

/**
 * All that is known of a cluster; {@link ClusterSummary} says what the first components are.
 *
 * @param id canonical id
 * @param of what it holds
 * @param resolution how fine it is
 * @param label what it is called
 * @param terms the most telling topics by name
 * @param size how many topics or authors it holds
 * @param paperCount how many papers belong to it
 * @param authorCount how many authors it holds, or its papers have
 * @param firstYear of its papers
 * @param lastYear of its papers
 * @param density which part of the pairs of its members is tied
 * @param growth of its share of all papers
 * @param topics its ten topics most tied to each other; of a cluster of authors those of most of its papers
 * @param authors its ten authors most tied to each other; of a cluster of topics those of most of its papers
 * @param papers its ten most cited papers
 * @param institutions the ten where most of its papers were written
 * @param paperCountsByYear of its papers
 * @param neighbours the ten clusters of its resolution most tied to it, the strongest link first
 * @param parent the coarser cluster that holds it
 * @param children the finer clusters that it holds, the largest first
 */
@Serdeable
public record ClusterDetails(
        String id,
        Clustered of,
        Resolution resolution,
        String label,
        List<String> terms,
        int size,
        int paperCount,
        int authorCount,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        double density,
        @Nullable Double growth,
        List<CentralTopic> topics,
        List<Central> authors,
        List<CentralPaper> papers,
        List<Central> institutions,
        List<YearPapers> paperCountsByYear,
        List<Neighbour> neighbours,
        @Nullable Parent parent,
        List<Child> children) {

    /** Copies the lists. */
    public ClusterDetails {
        terms = List.copyOf(terms);
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
        papers = List.copyOf(papers);
        institutions = List.copyOf(institutions);
        paperCountsByYear = List.copyOf(paperCountsByYear);
        neighbours = List.copyOf(neighbours);
        children = List.copyOf(children);
    }

    /** A topic, and how many of the cluster's papers are about it. */
    @Serdeable
    public record CentralTopic(String id, String name, Level level, int paperCount) {}

    /** An author or an institution, and how many of the cluster's papers are theirs. */
    @Serdeable
    public record Central(String id, String name, int paperCount) {}

    /** A paper, and how often it is cited within this graph. */
    @Serdeable
    public record CentralPaper(
            String id, @Nullable String title, @Nullable Integer year, int citationCount) {}

    /** How many of the cluster's papers are of a year. */
    @Serdeable
    public record YearPapers(int year, int count) {}

    /** A cluster nearby; strength is the weight of all ties between the two. */
    @Serdeable
    public record Neighbour(String id, String label, double strength) {}

    /** The coarser cluster. */
    @Serdeable
    public record Parent(String id, String label, Resolution resolution) {}

    /** A finer cluster. */
    @Serdeable
    public record Child(String id, String label, Resolution resolution, int size) {}
}

package org.scholargraph.neighbourhood;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads what is next to what, each time for many nodes at once. */
@Neo4jRepository
interface NeighbourhoodRepository extends GenericRepository<NodeRow, String> {

    @CypherFile("neighbourhood/next_to_authors")
    List<Neighbours> listNextToAuthors(
            List<String> ids,
            List<String> kinds,
            int limit,
            int minWeight,
            @Nullable Integer yearFrom,
            @Nullable Integer yearTo);

    @CypherFile("neighbourhood/next_to_papers")
    List<Neighbours> listNextToPapers(
            List<String> ids, List<String> kinds, int limit, @Nullable Integer yearFrom, @Nullable Integer yearTo);

    @CypherFile("neighbourhood/next_to_topics")
    List<Neighbours> listNextToTopics(
            List<String> ids, List<String> kinds, int limit, @Nullable Integer yearFrom, @Nullable Integer yearTo);

    @CypherFile("neighbourhood/next_to_institutions")
    List<Neighbours> listNextToInstitutions(
            List<String> ids, List<String> kinds, int limit, @Nullable Integer yearFrom, @Nullable Integer yearTo);

    @CypherFile("neighbourhood/next_to_sources")
    List<Neighbours> listNextToSources(
            List<String> ids, int limit, @Nullable Integer yearFrom, @Nullable Integer yearTo);

    @CypherFile("neighbourhood/nodes")
    List<NodeRow> listNodes(
            List<String> authors,
            List<String> papers,
            List<String> topics,
            List<String> institutions,
            List<String> sources);

    @CypherFile("neighbourhood/edges")
    List<Tie> listTies(
            List<String> authors,
            List<String> papers,
            List<String> topics,
            List<String> institutions,
            List<String> sources,
            Map<String, Integer> ranks,
            List<String> relations,
            int minWeight,
            @Nullable Integer yearFrom,
            @Nullable Integer yearTo,
            int limit);

    @CypherFile("neighbourhood/topic_reach")
    List<TopicReach.Reach> listTopicReach(List<String> ids);
}

package org.scholargraph.neighbourhood;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads what is next to what, each time for many nodes at once. */
@Neo4jRepository
interface NeighbourhoodRepository extends GenericRepository<NodeRow, String> {

    @CypherFile("neighbourhood/next_to_authors")
    List<Neighbours> listNextToAuthors(Expansion question);

    @CypherFile("neighbourhood/next_to_papers")
    List<Neighbours> listNextToPapers(Expansion question);

    @CypherFile("neighbourhood/next_to_topics")
    List<Neighbours> listNextToTopics(Expansion question);

    @CypherFile("neighbourhood/next_to_institutions")
    List<Neighbours> listNextToInstitutions(Expansion question);

    @CypherFile("neighbourhood/next_to_sources")
    List<Neighbours> listNextToSources(Expansion question);

    @CypherFile("neighbourhood/nodes")
    List<NodeRow> listNodes(NodeIds nodes);

    @CypherFile("neighbourhood/edges")
    List<Tie> listTies(NodeIds nodes, TieQuestion question);

    @CypherFile("neighbourhood/edges_from")
    List<Tie> listTiesFrom(NodeIds nodes, int from, int limit);

    @CypherFile("neighbourhood/edge_count")
    long countTies(NodeIds nodes);

    @CypherFile("neighbourhood/topic_reach")
    List<TopicReach.Reach> listTopicReach(List<String> ids);
}

package org.scholargraph.cluster;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads what is clustered, and writes the clusters. */
@Neo4jRepository
interface ClusterRepository extends GenericRepository<SavedCluster, String> {

    @CypherFile("cluster/topics")
    Stream<Rows.Member> topics();

    @CypherFile("cluster/authors")
    Stream<Rows.Member> authors();

    @CypherFile("cluster/pairs")
    Stream<Rows.Pair> pairs();

    @CypherFile("cluster/papers")
    Stream<Rows.Paper> papers();

    @CypherFile("cluster/labelled_papers")
    Stream<Rows.LabelledPaper> labelledPapers();

    @CypherFile("cluster/clusterings")
    List<ClusteringState> listClusterings();

    @CypherFile("cluster/held")
    List<Rows.Held> listHeld(String of);

    @CypherFile("cluster/take_turn")
    void takeTurn();

    @CypherFile("cluster/clear_clusters")
    void clearClusters(String of);

    @CypherFile("cluster/save_clusters")
    void saveClusters(List<SavedCluster> clusters);

    @CypherFile("cluster/save_former")
    void saveFormer(List<Rows.Former> former);

    @CypherFile("cluster/save_clustering")
    void saveClustering(SavedClustering clustering);

    @CypherFile("cluster/details")
    Optional<ClusterDetails> findDetails(String id);

    @CypherFile("cluster/present_id")
    Optional<String> findPresentId(String id);

    @CypherFile("cluster/is_here")
    boolean isHere(String id);

    @CypherFile("cluster/cluster_of_topic")
    Optional<ClusterSummary> findOfTopic(String id, String resolution);

    @CypherFile("cluster/cluster_of_paper")
    Optional<ClusterSummary> findOfPaper(String id, String resolution);

    @CypherFile("cluster/clusters_of_author")
    List<ClusterSummary> listOfAuthor(String id, String resolution);

    @CypherFile("cluster/map")
    Optional<StoredMap> findMap(String of);

    @CypherFile("cluster/map_nodes")
    List<StoredMap.Node> listMapNodes(List<String> ids);
}

package org.scholargraph.cluster;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ChoosesFields;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.http.MadeOf;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers which clusters hold a topic, an author or a paper. */
@Controller("/api/v1")
@Cached
@MadeOf(ClusterEdition.class)
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Clusters")
class MembershipController {

    private final ClusterRepository clusters;
    private final Identifiers identifiers;
    private final GraphVersion version;
    private final Clusterings clusterings;

    MembershipController(
            ClusterRepository clusters, Identifiers identifiers, GraphVersion version, Clusterings clusterings) {
        this.clusters = clusters;
        this.clusterings = clusterings;
        this.identifiers = identifiers;
        this.version = version;
    }

    /**
     * The cluster of topics that holds a topic.
     *
     * @param id of the topic, in any accepted form, percent-encoded
     * @param resolution how fine the cluster is
     * @return the cluster; 404 where none holds it
     */
    @FollowsMerges
    @ChoosesFields(ClusterSummary.class)
    @Get("/topics/{id}/cluster")
    ClusterSummary clusterOfTopic(String id, @QueryValue(defaultValue = "middle") Resolution resolution) {
        var topic = identifiers.getId(EntityKind.TOPIC, id);
        return clusters.findOfTopic(topic, resolution.name())
                .orElseThrow(() -> missing(EntityKind.TOPIC, topic, resolution));
    }

    /**
     * The cluster of topics that a paper belongs to: that of most of its topics, of which rare ones count more.
     *
     * @param id of the paper, in any accepted form, percent-encoded
     * @param resolution how fine the cluster is
     * @return the cluster; 404 where it belongs to none
     */
    @FollowsMerges
    @ChoosesFields(ClusterSummary.class)
    @Get("/papers/{id}/cluster")
    ClusterSummary clusterOfPaper(String id, @QueryValue(defaultValue = "middle") Resolution resolution) {
        var paper = identifiers.getId(EntityKind.PAPER, id);
        return clusters.findOfPaper(paper, resolution.name())
                .orElseThrow(() -> missing(EntityKind.PAPER, paper, resolution));
    }

    /**
     * The cluster of authors that holds an author, and the clusters of topics that the papers belong to.
     *
     * @param id of the author, in any accepted form, percent-encoded
     * @param resolution how fine the clusters are
     * @return the cluster of authors first, then clusters of topics, those of most papers first
     */
    @FollowsMerges
    @ChoosesFields(ClusterSummary.class)
    @Get("/authors/{id}/clusters")
    ListAnswer<ClusterSummary> clustersOfAuthor(String id, @QueryValue(defaultValue = "middle") Resolution resolution) {
        var author = identifiers.getId(EntityKind.AUTHOR, id);
        var graphVersion = version.current();
        var found = clusters.listOfAuthor(author, resolution.name());
        if (found.isEmpty() && !clusters.isHere(author)) {
            throw NoSuchEntity.author(author);
        }
        if (found.isEmpty() && !clusterings.of(Clustered.authors).isThere()) {
            throw NoSuchEntity.notClustered();
        }
        return ListAnswer.of(found.size(), null, graphVersion, found);
    }

    private NoSuchEntity missing(EntityKind kind, String id, Resolution resolution) {
        if (!clusters.isHere(id)) {
            return NoSuchEntity.of(kind.toString(), id);
        }
        return clusterings.of(Clustered.topics).isThere()
                ? NoSuchEntity.of("cluster of resolution " + resolution + " with the " + kind, id)
                : NoSuchEntity.notClustered();
    }
}

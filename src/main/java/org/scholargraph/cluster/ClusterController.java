package org.scholargraph.cluster;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholargraph.export.Exported;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ChoosesFields;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.Kept;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.http.MadeOf;
import org.scholargraph.listing.EntityList;
import org.scholargraph.listing.Lists;
import org.scholargraph.listing.Paging;
import org.scholargraph.problem.MayFail;
import org.scholargraph.topic.TopicAnswer;

/** Answers with clusters of topics and of authors: all of them, one, and a map. */
@Controller("/api/v1/clusters")
@MadeOf(ClusterEdition.class)
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Clusters")
class ClusterController {

    private final ClusterRepository clusters;
    private final Clusterings clusterings;
    private final ClusterMaps maps;
    private final ClusterSchedule schedule;
    private final ClusterIds ids;
    private final Lists lists;
    private final EntityList<ClusterSummary> list;
    private final EntityList<TopicAnswer> topics;

    ClusterController(
            ClusterRepository clusters,
            Clusterings clusterings,
            ClusterMaps maps,
            ClusterSchedule schedule,
            ClusterIds ids,
            Lists lists) {
        this.clusters = clusters;
        this.clusterings = clusterings;
        this.maps = maps;
        this.schedule = schedule;
        this.ids = ids;
        this.lists = lists;
        this.list = lists.list("clusters", ClusterSummary.class, "size");
        this.topics = lists.list("topics", TopicAnswer.class, "mostPapers");
    }

    /**
     * The clusters of a resolution.
     *
     * @param of what they hold
     * @param resolution how fine they are
     * @param sort by size unless said otherwise
     * @param paging which part of them
     * @return a page of them, and how they were found
     */
    @Cached
    @Kept
    @ChoosesFields(ClusterSummary.class)
    @Get
    ClusterList clusters(
            @QueryValue(defaultValue = "topics") Clustered of,
            @QueryValue(defaultValue = "middle") Resolution resolution,
            @QueryValue
                    @Parameter(schema = @Schema(allowableValues = {"size", "mostPapers", "growth", "label"}))
                    @Nullable
                    String sort,
            @RequestBean Paging paging) {
        var question = lists.question().of("of", of.name()).of("resolution", resolution.name());
        return ClusterList.of(of, resolution, clusterings.of(of), list.answer(question, sort, paging));
    }

    /**
     * A cluster: what and who is central to it, and what is near it.
     *
     * @param id topics-… or authors-…, as in a list of clusters
     * @return what is known of it
     */
    @Cached
    @Kept
    @ChoosesFields(ClusterDetails.class)
    @FollowsMerges
    @Get("/{id}")
    ClusterDetails cluster(String id) {
        return clusters.findDetails(id.toLowerCase(Locale.ROOT)).orElseThrow(() -> ids.missing(id));
    }

    /**
     * The topics that a cluster of topics holds, or that the papers of a cluster of authors are about.
     *
     * @param id topics-… or authors-…
     * @param sort by papers unless said otherwise
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(TopicAnswer.class)
    @Get("/{id}/topics")
    ListAnswer<TopicAnswer> topicsOfCluster(
            String id,
            @QueryValue @Parameter(schema = @Schema(allowableValues = {"mostPapers", "name"})) @Nullable String sort,
            @RequestBean Paging paging) {
        var cluster = ids.get(id);
        var question = lists.question().of(ClusterIds.filter(Clustered.topics, cluster), cluster);
        return topics.answer(question, sort, paging);
    }

    /**
     * A map of the strongest topics or authors: those much tied are near each other. The same graph gives the same map, and a
     * smaller one is the beginning of a larger one.
     *
     * @param of what is on it
     * @param resolution of the clusters that its nodes name
     * @param maxNodes most nodes, the strongest
     * @return nodes with coordinates and cluster, and the ties among them
     */
    @Cached
    @Kept
    @Exported
    @Get("/map")
    @ApiResponse(
            responseCode = "200",
            description = "nodes with coordinates and cluster, and the ties among them",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClusterMap.class)),
                @Content(mediaType = Exported.CYTOSCAPE, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHOLOGY, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHML, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.GEXF, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.VOSVIEWER, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.CSV, schema = @Schema(type = "string", format = "binary"))
            })
    ClusterMap map(
            @QueryValue(defaultValue = "topics") Clustered of,
            @QueryValue(defaultValue = "middle") Resolution resolution,
            @QueryValue(defaultValue = "300") @Min(1) @Max(MapLayout.MOST_NODES) int maxNodes) {
        return maps.of(of, resolution, maxNodes);
    }

    /**
     * How far the clustering in the background is.
     *
     * @return what is going on, and which version of the graph the clusters are of
     */
    @Get("/progress")
    Progress progress() {
        return schedule.progress();
    }
}

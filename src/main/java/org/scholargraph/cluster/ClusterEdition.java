package org.scholargraph.cluster;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.scholargraph.http.Edition;

/** Answers about clusters change with the clusters, too. */
@Singleton
class ClusterEdition implements Edition {

    private static final String CLUSTERS = "/api/v1/clusters";

    private final Clusterings clusterings;

    ClusterEdition(Clusterings clusterings) {
        this.clusterings = clusterings;
    }

    @Override
    public boolean concerns(HttpRequest<?> request) {
        var path = request.getPath();
        return path.startsWith(CLUSTERS) || path.endsWith("/cluster") || path.endsWith("/clusters");
    }

    @Override
    public String current() {
        return clusterings.id();
    }

    @Override
    public boolean changesByItself(HttpRequest<?> request) {
        return request.getPath().equals(CLUSTERS + "/progress");
    }
}

package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import org.scholargraph.http.Edition;

/** Answers about clusters change with the clusters, too. */
@Singleton
public class ClusterEdition implements Edition {

    private final Clusterings clusterings;

    ClusterEdition(Clusterings clusterings) {
        this.clusterings = clusterings;
    }

    @Override
    public String edition() {
        return clusterings.id();
    }
}

// Book-keeping: clusters, how they were found, and ids that they had.
CREATE CONSTRAINT cluster_id_unique IF NOT EXISTS FOR (cluster:Cluster) REQUIRE cluster.id IS UNIQUE;
CREATE CONSTRAINT former_cluster_id_unique IF NOT EXISTS FOR (former:FormerCluster) REQUIRE former.id IS UNIQUE;
CREATE CONSTRAINT clustering_of_unique IF NOT EXISTS FOR (clustering:Clustering) REQUIRE clustering.of IS UNIQUE;
CREATE INDEX cluster_of_lookup IF NOT EXISTS FOR (cluster:Cluster) ON (cluster.of, cluster.resolution);
CREATE INDEX former_cluster_heir_lookup IF NOT EXISTS FOR (former:FormerCluster) ON (former.heir);

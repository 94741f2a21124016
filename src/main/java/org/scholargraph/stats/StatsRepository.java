package org.scholargraph.stats;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Counts what the graph holds. */
@Neo4jRepository
interface StatsRepository extends GenericRepository<GraphStats.FinishedImport, String> {

    @CypherFile("stats/counts")
    GraphStats.Counts counts();

    @CypherFile("stats/finished_imports")
    List<GraphStats.FinishedImport> listFinishedImports(int limit);
}

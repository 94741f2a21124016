package org.scholargraph.topic;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.PageableRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The topics of the graph. */
@Neo4jRepository
interface TopicRepository extends PageableRepository<Topic, String> {

    @CypherFile("topic/topics")
    List<TopicAnswer> listAnswers(List<String> ids);

    Page<Topic> findByLevel(Level level, Pageable page);

    List<Topic> listByNameContainsIgnoreCaseOrderByName(String part);
}

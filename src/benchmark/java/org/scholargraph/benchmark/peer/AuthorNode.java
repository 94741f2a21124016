package org.scholargraph.benchmark.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/** An author with relationships, as an entity of Spring Data Neo4j. A pair of co-authors is stored once, so there are two sides. */
@Node("Author")
class AuthorNode {

    @Id
    @Nullable
    String id;

    @Nullable
    String name;

    @Nullable
    Long paperCount;

    @Relationship(type = "AUTHORED", direction = Direction.OUTGOING)
    List<PaperNode> papers = List.of();

    @Relationship(type = "COAUTHORED_WITH", direction = Direction.OUTGOING)
    List<Pair> coauthorsAfter = List.of();

    @Relationship(type = "COAUTHORED_WITH", direction = Direction.INCOMING)
    List<Pair> coauthorsBefore = List.of();

    @Relationship(type = "AFFILIATED_WITH", direction = Direction.OUTGOING)
    List<InstitutionNode> institutions = List.of();

    @RelationshipProperties
    static class Pair {

        @RelationshipId
        @Nullable
        String id;

        @Nullable
        Long paperCount;

        @Nullable
        Double weight;

        @TargetNode
        @Nullable
        AuthorNode author;
    }

    @Node("Paper")
    static class PaperNode {

        @Id
        @Nullable
        String id;

        @Nullable
        String title;

        @Nullable
        Long year;

        @Nullable
        Long citationCount;

        @Relationship(type = "ABOUT", direction = Direction.OUTGOING)
        List<TopicNode> topics = List.of();

        @Relationship(type = "PUBLISHED_IN", direction = Direction.OUTGOING)
        List<SourceNode> sources = List.of();
    }

    @Node("Topic")
    static class TopicNode {

        @Id
        @Nullable
        String id;

        @Nullable
        String name;
    }

    @Node("Source")
    static class SourceNode {

        @Id
        @Nullable
        String id;

        @Nullable
        String name;
    }

    @Node("Institution")
    static class InstitutionNode {

        @Id
        @Nullable
        String id;

        @Nullable
        String name;
    }
}

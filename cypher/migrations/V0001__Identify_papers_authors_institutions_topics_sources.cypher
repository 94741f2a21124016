// One node per thing: ids are unique.
CREATE CONSTRAINT paper_id_unique IF NOT EXISTS FOR (paper:Paper) REQUIRE paper.id IS UNIQUE;
CREATE CONSTRAINT author_id_unique IF NOT EXISTS FOR (author:Author) REQUIRE author.id IS UNIQUE;
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (institution:Institution) REQUIRE institution.id IS UNIQUE;
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;

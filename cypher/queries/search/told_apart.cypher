// What tells these things from others of their name?
//
// Parameters
//   ids        STRING[]  canonical ids of any kind
//   namesakes  STRING[]  those of authors who are not alone in bearing their name: more is told of them
// Columns
//   id     STRING    canonical id
//   label  STRING    a paper's title (its id where it has none), the name of anything else
//   hints  STRING[]  an author's latest institution and papers, and of namesakes the years of these, what most are about
//                    and who wrote most of them too, else the title of one; a paper's year and first author; the place,
//                    level or type of anything else, and its papers
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (author:Author {id: id})
  CALL (author) {
    OPTIONAL MATCH (author)-[tie:AFFILIATED_WITH]->(institution:Institution)
    RETURN institution.name AS latest
    ORDER BY tie.lastYear IS NULL, tie.lastYear DESC, tie.paperCount DESC, institution.id
    LIMIT 1
  }
  RETURN author.name AS label, latest AS first, null AS second, author.paperCount AS paperCount,
    CASE WHEN NOT id IN $namesakes THEN [] ELSE [
      CASE author.firstYear
        WHEN author.lastYear THEN toString(author.firstYear)
        ELSE toString(author.firstYear) + '–' + toString(author.lastYear)
      END,
      head(COLLECT {
        MATCH (author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(topic:Topic)
        WITH topic, count(*) AS paperCount
        RETURN topic.name
        ORDER BY paperCount DESC, topic.id
        LIMIT 1
      }),
      coalesce(
        head(COLLECT {
          MATCH (author)-[pair:COAUTHORED_WITH]-(coauthor:Author)
          RETURN 'with ' + coauthor.name
          ORDER BY pair.paperCount DESC, pair.weight DESC, coauthor.id
          LIMIT 1
        }),
        head(COLLECT {
          MATCH (author)-[:AUTHORED]->(paper:Paper)
          RETURN '“' + paper.title + '”'
          ORDER BY paper.citationCount DESC, paper.id
          LIMIT 1
        })
      )
    ] END AS more
  UNION ALL
  MATCH (paper:Paper {id: id})
  CALL (paper) {
    OPTIONAL MATCH (paper)<-[authorship:AUTHORED]-(author:Author)
    RETURN author.name AS firstAuthor
    ORDER BY authorship.position, author.id
    LIMIT 1
  }
  RETURN coalesce(paper.title, paper.id) AS label, toString(paper.year) AS first, firstAuthor AS second,
    null AS paperCount, [] AS more
  UNION ALL
  MATCH (place:Institution {id: id})
  RETURN place.name AS label, place.city AS first, place.countryCode AS second, place.paperCount AS paperCount,
    [] AS more
  UNION ALL
  MATCH (topic:Topic {id: id})
  RETURN topic.name AS label, topic.level AS first, null AS second, topic.paperCount AS paperCount, [] AS more
  UNION ALL
  MATCH (source:Source {id: id})
  RETURN source.name AS label, source.type AS first, null AS second, source.paperCount AS paperCount, [] AS more
}
RETURN id, label,
  [hint IN [first, second, toString(paperCount) + CASE paperCount WHEN 1 THEN ' paper' ELSE ' papers' END] + more
    WHERE hint IS NOT NULL] AS hints
ORDER BY id

// What is known of these papers? In the order of the ids; one that is of no paper has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id                   STRING
//   ids                  {openAlex, doi, arxiv, acl}   null where it has none
//   title                STRING?
//   abstractText         STRING?
//   year                 INTEGER?
//   publicationDate      DATE?
//   type                 STRING?
//   language             STRING?
//   source               {id, name}?                   the first of its sources
//   sources              [{id, name}]                  as its record names them
//   authorships          [{position, author {id, name, orcid}, name, corresponding,
//                        institutions [{id, name, ror, countryCode, matched}], rawAffiliations}]
//                                                      in order; the id of an author who is only named is null
//   authorCount          INTEGER
//   authorsComplete      BOOLEAN
//   presentations        [{kind, year, event}]         by year, then kind and event
//   topics               [{id, name, level, score, primary}]   the primary one first, then by score and id
//   citationCount        INTEGER
//   sourceCitationCount  INTEGER?
//   referenceCount       INTEGER
//   retracted            BOOLEAN
//   hyperauthored        BOOLEAN
CYPHER 25
UNWIND range(0, size($ids) - 1) AS place
MATCH (paper:Paper {id: $ids[place]})
LET ids = [paper.id] + coalesce(paper.otherIds, []),
  sources = COLLECT {
    MATCH (paper)-[published:PUBLISHED_IN]->(source:Source)
    RETURN source {.id, .name}
    ORDER BY published.position, source.id
  }
RETURN paper.id AS id,
  {
    openAlex: head([id IN ids WHERE id =~ 'W\\d+']),
    doi: paper.doi,
    arxiv: paper.arxivId,
    acl: head([id IN ids WHERE id STARTS WITH 'acl:' | substring(id, 4)])
  } AS ids,
  paper.title AS title,
  paper.abstract AS abstractText,
  paper.year AS year,
  paper.publicationDate AS publicationDate,
  paper.type AS type,
  paper.language AS language,
  head(sources) AS source,
  sources,
  COLLECT {
    CALL (paper) {
      MATCH (author:Author)-[authorship:AUTHORED]->(paper)
      RETURN author {.id, .name, .orcid} AS author, properties(authorship) AS authorship
      UNION ALL
      MATCH (paper)-[:LISTS]->(byline:Byline)
      RETURN {id: null, name: byline.name, orcid: null} AS author, properties(byline) AS authorship
    }
    RETURN {
      position: authorship.position,
      author: author,
      name: authorship.name,
      corresponding: authorship.corresponding,
      institutions: COLLECT {
        UNWIND authorship.institutionIds AS institutionId
        MATCH (institution:Institution {id: institutionId})
        RETURN institution {
          .id, .name, .ror, .countryCode,
          matched: institution.id IN coalesce(authorship.matchedInstitutionIds, [])
        }
      },
      rawAffiliations: authorship.rawAffiliations
    } AS authorship
    ORDER BY authorship.position
  } AS authorships,
  paper.authorCount AS authorCount,
  paper.authorsComplete AS authorsComplete,
  COLLECT {
    MATCH (paper)-[:PRESENTED_AS]->(presentation:Presentation)
    RETURN presentation {.kind, .year, .event}
    ORDER BY presentation.year, presentation.kind, presentation.event
  } AS presentations,
  COLLECT {
    MATCH (paper)-[about:ABOUT]->(topic:Topic)
    RETURN topic {.id, .name, .level, score: about.score, primary: about.primary}
    ORDER BY about.primary DESC, coalesce(about.score, 0.0) DESC, topic.id
  } AS topics,
  paper.citationCount AS citationCount,
  paper.sourceCitationCount AS sourceCitationCount,
  paper.referenceCount AS referenceCount,
  paper.retracted AS retracted,
  paper.hyperauthored AS hyperauthored
ORDER BY place

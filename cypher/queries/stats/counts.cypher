// How many nodes of each label and relationships of each type are there, the book-keeping aside?
// Each count is one look into the count store, or two: clusters are part of clusters, too.
//
// Columns
//   nodes          MAP[]  {name, count}
//   relationships  MAP[]  {name, count}
CYPHER 25
RETURN [
  {name: 'Paper', count: COUNT { (:Paper) }},
  {name: 'Author', count: COUNT { (:Author) }},
  {name: 'Institution', count: COUNT { (:Institution) }},
  {name: 'Topic', count: COUNT { (:Topic) }},
  {name: 'Source', count: COUNT { (:Source) }},
  {name: 'Presentation', count: COUNT { (:Presentation) }}
] AS nodes, [
  {name: 'AUTHORED', count: COUNT { ()-[:AUTHORED]->() }},
  {name: 'COAUTHORED_WITH', count: COUNT { ()-[:COAUTHORED_WITH]->() }},
  {name: 'AFFILIATED_WITH', count: COUNT { ()-[:AFFILIATED_WITH]->() }},
  {name: 'ABOUT', count: COUNT { ()-[:ABOUT]->() }},
  {name: 'PART_OF', count: COUNT { (:Topic)-[:PART_OF]->() } + COUNT { (:Institution)-[:PART_OF]->() }},
  {name: 'CITES', count: COUNT { ()-[:CITES]->() }},
  {name: 'PUBLISHED_IN', count: COUNT { ()-[:PUBLISHED_IN]->() }},
  {name: 'RELATED_TO', count: COUNT { ()-[:RELATED_TO]->() }},
  {name: 'SUCCEEDED_BY', count: COUNT { ()-[:SUCCEEDED_BY]->() }},
  {name: 'PRESENTED_AS', count: COUNT { ()-[:PRESENTED_AS]->() }}
] AS relationships

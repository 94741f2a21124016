// Who wrote together only on papers that were replaced: these pairs end.
//
// Parameters
//   pairs  MAP[]  {first, second} each
CYPHER 25
UNWIND $pairs AS row
MATCH (:Author {id: row.first})-[pair:COAUTHORED_WITH]->(:Author {id: row.second})
DELETE pair
FINISH

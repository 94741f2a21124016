// Save authors as records describe them. The description of the latest record wins, whatever the order of arrival.
//
// Parameters
//   descriptions  MAP[]  {id, spelling, describedBy, properties} each: spelling is the id without case (null where that is
//                        the id), a property that is null is removed
CYPHER 25
UNWIND $descriptions AS row
MERGE (author:Author {id: row.id})
  ON CREATE SET author.spelling = row.spelling
WITH author, row
WHERE author.describedBy IS NULL OR author.describedBy <= row.describedBy
SET author += row.properties, author.describedBy = row.describedBy
FINISH

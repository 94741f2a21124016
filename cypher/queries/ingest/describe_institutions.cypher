// Save institutions as records describe them. The description of the latest record wins, whatever the order of arrival.
//
// Parameters
//   descriptions  MAP[]  {id, spelling, describedBy, properties} each: spelling is the id without case (null where that is
//                        the id), a property that is null is removed
CYPHER 25
UNWIND $descriptions AS row
MERGE (institution:Institution {id: row.id})
  ON CREATE SET institution.spelling = row.spelling
WITH institution, row
WHERE institution.describedBy IS NULL OR institution.describedBy <= row.describedBy
SET institution += row.properties, institution.describedBy = row.describedBy
FINISH

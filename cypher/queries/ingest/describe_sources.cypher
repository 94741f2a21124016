// Save sources as records describe them. The description of the latest record wins, whatever the order of arrival.
//
// Parameters
//   descriptions  MAP[]  {id, spelling, describedBy, properties} each: spelling is the id without case (null where that is
//                        the id), a property that is null is removed
CYPHER 25
UNWIND $descriptions AS row
MERGE (source:Source {id: row.id})
  ON CREATE SET source.spelling = row.spelling
WITH source, row
WHERE source.describedBy IS NULL OR source.describedBy <= row.describedBy
SET source += row.properties, source.describedBy = row.describedBy
FINISH

// Save institutions as records describe them. The description of the latest record wins, whatever the order of arrival.
//
// Parameters
//   descriptions  MAP[]  {id, describedBy, properties} each; a property that is null is removed
CYPHER 25
UNWIND $descriptions AS row
MERGE (institution:Institution {id: row.id})
WITH institution, row
WHERE institution.describedBy IS NULL OR institution.describedBy <= row.describedBy
SET institution += row.properties, institution.describedBy = row.describedBy
FINISH

// delete-relationships
// Takes out relationships.
// @param rows  { from: string, type: string, to: string, key: string }[]
UNWIND $rows AS row
MATCH (from:TipEntity {id: row.from})
MATCH (to:TipEntity {id: row.to})
WITH [(from)-[known]->(end) WHERE end = to AND type(known) = row.type AND known.key = row.key | known] AS known
FOREACH (relationship IN known | DELETE relationship)

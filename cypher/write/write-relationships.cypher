// write-relationships
// Writes relationships whole, in place of what is there; their properties hold the key.
// Each is looked for among those of its start, from where there are few. MERGE would read all relationships instead while
// the engine still takes the graph for empty.
// @param rows  { from: string, type: string, to: string, key: string, properties: Properties }[]
UNWIND $rows AS row
MATCH (from:TipEntity {id: row.from})
MATCH (to:TipEntity {id: row.to})
WITH row, from, to, [(from)-[known]->(end) WHERE end = to AND type(known) = row.type AND known.key = row.key | known] AS known
FOREACH (relationship IN known | SET relationship = row.properties)
FOREACH (absent IN CASE WHEN known = [] THEN [true] ELSE [] END |
  CREATE (from)-[relationship:$(row.type)]->(to)
  SET relationship = row.properties)

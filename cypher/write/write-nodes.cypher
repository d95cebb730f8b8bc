// write-nodes
// Writes nodes whole, in place of what is there.
// @param rows  { id: string, label: string, properties: Properties }[]
UNWIND $rows AS row
MERGE (node:TipEntity {id: row.id})
SET node = row.properties, node.id = row.id, node:$(row.label)

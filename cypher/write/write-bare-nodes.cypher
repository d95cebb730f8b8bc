// write-bare-nodes
// Makes the ends of relationships that no document describes.
// @param rows  { id: string, label: string }[]
UNWIND $rows AS row
MERGE (node:TipEntity {id: row.id})
ON CREATE SET node:$(row.label)

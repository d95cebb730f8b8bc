// find-node-ids
// Finds all nodes of the graph but its mark.
// @returns { id: string }
MATCH (node:TipEntity)
WHERE NOT node:TipGraph
RETURN node.id AS id

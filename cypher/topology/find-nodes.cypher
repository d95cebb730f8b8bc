// find-nodes
// Finds the nodes with some ids.
// @param ids  string[]
// @returns { id: string, label: string }
UNWIND $ids AS id
MATCH (node:TipEntity {id: id})
RETURN id, [label IN labels(node) WHERE label <> 'TipEntity'][0] AS label

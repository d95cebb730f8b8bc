// delete-nodes
// Takes out nodes that nothing is related to.
// @param ids  string[]
UNWIND $ids AS id
MATCH (node:TipEntity {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node

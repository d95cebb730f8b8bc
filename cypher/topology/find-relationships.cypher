// find-relationships
// Finds the relationships that join some nodes with others, each once.
// The others are compared behind a WITH: else the engine starts from each pair of both lists.
// @param nodes   string[]
// @param others  string[]
// @param types   string[]
// @returns { type: string, from: string, to: string, properties: Properties }
UNWIND $nodes AS id
MATCH (node:TipEntity {id: id})-[relationship]-(other:TipEntity)
WHERE type(relationship) IN $types
WITH relationship, other.id AS other
WHERE other IN $others
WITH DISTINCT relationship
RETURN type(relationship) AS type, startNode(relationship).id AS from, endNode(relationship).id AS to,
  properties(relationship) AS properties

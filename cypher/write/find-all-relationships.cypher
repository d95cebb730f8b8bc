// find-all-relationships
// Finds all relationships of the graph; those that have no key are not its own.
// @returns { from: string, type: string, to: string, key: string }
MATCH (from:TipEntity)-[relationship]->(to:TipEntity)
WHERE relationship.key IS NOT NULL
RETURN from.id AS from, type(relationship) AS type, to.id AS to, relationship.key AS key

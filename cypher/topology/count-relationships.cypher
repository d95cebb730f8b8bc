// count-relationships
// Counts the relationships of nodes that there are to follow.
// @param nodes   string[]
// @param types   string[]
// @param labels  string[]
// @param always  string[]
// @returns { id: string, degree: integer }
UNWIND $nodes AS id
MATCH (node:TipEntity {id: id})
RETURN id, COUNT {
  MATCH (node)-[relationship]-(neighbour:TipEntity)
  WHERE type(relationship) IN $types
    AND (any(label IN labels(neighbour) WHERE label IN $labels) OR neighbour.id IN $always)
} AS degree

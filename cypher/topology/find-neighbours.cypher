// find-neighbours
// Finds the nodes that one relationship leads to, each once, with the places in the frontier that it leads from.
// @param frontier  string[]
// @param types     string[]
// @param labels    string[]
// @param always    string[]
// @returns { id: string, label: string, places: integer[] }
UNWIND range(0, size($frontier) - 1) AS place
MATCH (node:TipEntity {id: $frontier[place]})-[relationship]-(neighbour:TipEntity)
WHERE type(relationship) IN $types
  AND (any(label IN labels(neighbour) WHERE label IN $labels) OR neighbour.id IN $always)
WITH neighbour, collect(DISTINCT place) AS places
RETURN neighbour.id AS id, [label IN labels(neighbour) WHERE label <> 'TipEntity'][0] AS label, places

// passage-id
// Finds and orders nodes labelled Passage by id.
CREATE INDEX tip_passage_id IF NOT EXISTS
FOR (node:Passage)
ON (node.id)

// passage-order
// Orders nodes labelled Passage as lists of them are ordered.
CREATE INDEX tip_passage_order IF NOT EXISTS
FOR (node:Passage)
ON (node.ordinal, node.id)

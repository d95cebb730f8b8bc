// action-order
// Orders nodes labelled Action as lists of them are ordered.
CREATE INDEX tip_action_order IF NOT EXISTS
FOR (node:Action)
ON (node.ordinal, node.id)

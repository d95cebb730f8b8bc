// action-id
// Finds and orders nodes labelled Action by id.
CREATE INDEX tip_action_id IF NOT EXISTS
FOR (node:Action)
ON (node.id)

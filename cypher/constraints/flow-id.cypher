// flow-id
// Finds and orders nodes labelled Flow by id.
CREATE INDEX tip_flow_id IF NOT EXISTS
FOR (node:Flow)
ON (node.id)

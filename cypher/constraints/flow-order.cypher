// flow-order
// Orders nodes labelled Flow as lists of them are ordered.
CREATE INDEX tip_flow_order IF NOT EXISTS
FOR (node:Flow)
ON (node.ordinal, node.id)

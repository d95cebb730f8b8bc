// source-id
// Finds and orders nodes labelled Source by id.
CREATE INDEX tip_source_id IF NOT EXISTS
FOR (node:Source)
ON (node.id)

// document-id
// Finds and orders nodes labelled Document by id.
CREATE INDEX tip_document_id IF NOT EXISTS
FOR (node:Document)
ON (node.id)

// document-origin
// Finds the documents that were ingested among those of the seed.
CREATE INDEX tip_document_origin IF NOT EXISTS
FOR (node:Document)
ON (node.origin)

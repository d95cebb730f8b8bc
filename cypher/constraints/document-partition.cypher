// document-partition
// Finds the documents of a partition.
CREATE INDEX tip_document_partition IF NOT EXISTS
FOR (node:Document)
ON (node.partition)

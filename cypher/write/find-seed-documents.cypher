// find-seed-documents
// Finds the documents that came with a seed.
// @returns { id: string, partition: string }
MATCH (document:Document)
WHERE document:TipEntity AND document.origin = 'SEED'
RETURN document.id AS id, document.partition AS partition

// find-documents
// Finds the documents of some partitions; null stands for all.
// @param partitions  string[] | null
// @returns { id: string, partition: string }
MATCH (document:Document)
WHERE document:TipEntity AND document.contribution IS NOT NULL AND ($partitions IS NULL OR document.partition IN $partitions)
RETURN document.id AS id, document.partition AS partition

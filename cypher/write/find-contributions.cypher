// find-contributions
// Finds what the documents of some partitions say: of those named, and of those that these documents are in now.
// Reads the texts of these documents only.
// @param documents   string[]
// @param partitions  string[]
// @returns { contribution: string, text: string | null }
OPTIONAL MATCH (moved:TipEntity)
WHERE moved.id IN $documents AND moved:Document
WITH collect(DISTINCT moved.partition) + $partitions AS partitions
MATCH (document:Document)
WHERE document:TipEntity AND document.partition IN partitions AND document.contribution IS NOT NULL
RETURN document.contribution AS contribution, CASE WHEN document.id IN $documents THEN document.text END AS text

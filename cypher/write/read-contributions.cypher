// read-contributions
// Reads what documents say, with their texts.
// @param documents  string[]
// @returns { contribution: string, text: string | null }
MATCH (document:TipEntity)
WHERE document.id IN $documents AND document:Document AND document.contribution IS NOT NULL
RETURN document.contribution AS contribution, document.text AS text

// write-contributions
// Keeps at each document what it says; null at one that is taken out.
// @param rows  { id: string, contribution: string | null }[]
UNWIND $rows AS row
MATCH (document:TipEntity {id: row.id})
SET document.contribution = row.contribution

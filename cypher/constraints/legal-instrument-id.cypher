// legal-instrument-id
// Finds and orders nodes labelled LegalInstrument by id.
CREATE INDEX tip_legal_instrument_id IF NOT EXISTS
FOR (node:LegalInstrument)
ON (node.id)

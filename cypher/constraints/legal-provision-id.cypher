// legal-provision-id
// Finds and orders nodes labelled LegalProvision by id.
CREATE INDEX tip_legal_provision_id IF NOT EXISTS
FOR (node:LegalProvision)
ON (node.id)

// claim-id
// Finds and orders nodes labelled Claim by id.
CREATE INDEX tip_claim_id IF NOT EXISTS
FOR (node:Claim)
ON (node.id)

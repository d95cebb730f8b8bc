// claim-order
// Orders nodes labelled Claim as lists of them are ordered.
CREATE INDEX tip_claim_order IF NOT EXISTS
FOR (node:Claim)
ON (node.ordinal, node.id)

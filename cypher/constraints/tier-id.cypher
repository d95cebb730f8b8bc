// tier-id
// Finds and orders nodes labelled Tier by id.
CREATE INDEX tip_tier_id IF NOT EXISTS
FOR (node:Tier)
ON (node.id)

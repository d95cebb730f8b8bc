// sector-id
// Finds and orders nodes labelled Sector by id.
CREATE INDEX tip_sector_id IF NOT EXISTS
FOR (node:Sector)
ON (node.id)

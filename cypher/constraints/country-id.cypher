// country-id
// Finds and orders nodes labelled Country by id.
CREATE INDEX tip_country_id IF NOT EXISTS
FOR (node:Country)
ON (node.id)

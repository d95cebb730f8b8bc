// country-order
// Orders nodes labelled Country as lists of them are ordered.
CREATE INDEX tip_country_order IF NOT EXISTS
FOR (node:Country)
ON (node.nameKey, node.id)

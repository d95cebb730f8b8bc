// theme-id
// Finds and orders nodes labelled Theme by id.
CREATE INDEX tip_theme_id IF NOT EXISTS
FOR (node:Theme)
ON (node.id)

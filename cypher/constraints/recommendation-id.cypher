// recommendation-id
// Finds and orders nodes labelled Recommendation by id.
CREATE INDEX tip_recommendation_id IF NOT EXISTS
FOR (node:Recommendation)
ON (node.id)

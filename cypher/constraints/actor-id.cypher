// actor-id
// Finds and orders nodes labelled Actor by id.
CREATE INDEX tip_actor_id IF NOT EXISTS
FOR (node:Actor)
ON (node.id)

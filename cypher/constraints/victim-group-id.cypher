// victim-group-id
// Finds and orders nodes labelled VictimGroup by id.
CREATE INDEX tip_victim_group_id IF NOT EXISTS
FOR (node:VictimGroup)
ON (node.id)

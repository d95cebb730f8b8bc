// profile-id
// Finds and orders nodes labelled Profile by id.
CREATE INDEX tip_profile_id IF NOT EXISTS
FOR (node:Profile)
ON (node.id)

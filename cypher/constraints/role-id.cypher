// role-id
// Finds and orders nodes labelled Role by id.
CREATE INDEX tip_role_id IF NOT EXISTS
FOR (node:Role)
ON (node.id)

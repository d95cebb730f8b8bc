// profile-order
// Orders nodes labelled Profile as lists of them are ordered.
CREATE INDEX tip_profile_order IF NOT EXISTS
FOR (node:Profile)
ON (node.edition, node.id)

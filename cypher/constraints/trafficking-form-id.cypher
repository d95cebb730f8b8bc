// trafficking-form-id
// Finds and orders nodes labelled TraffickingForm by id.
CREATE INDEX tip_trafficking_form_id IF NOT EXISTS
FOR (node:TraffickingForm)
ON (node.id)

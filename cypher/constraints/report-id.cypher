// report-id
// Finds and orders nodes labelled Report by id.
CREATE INDEX tip_report_id IF NOT EXISTS
FOR (node:Report)
ON (node.id)

// summary-item-id
// Finds and orders nodes labelled SummaryItem by id.
CREATE INDEX tip_summary_item_id IF NOT EXISTS
FOR (node:SummaryItem)
ON (node.id)

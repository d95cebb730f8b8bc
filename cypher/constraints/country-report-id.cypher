// country-report-id
// Finds and orders nodes labelled CountryReport by id.
CREATE INDEX tip_country_report_id IF NOT EXISTS
FOR (node:CountryReport)
ON (node.id)

// $countryReportTake = 21
// $legalProvisionId = "BLR/~/article-181"
// $countryReportYear = 2023
RETURN COLLECT {
  MATCH (legalProvision:LegalProvision)
  WHERE legalProvision:TipEntity
    AND legalProvision.id = $legalProvisionId
  MATCH (recommendation:Recommendation)-[:CITES]->(legalProvision)
  WHERE recommendation:TipEntity
  MATCH (countryReport:CountryReport)-[:RECOMMENDS]->(recommendation)
  WITH DISTINCT countryReport
  WHERE countryReport:TipEntity
    AND countryReport.year = $countryReportYear
    AND countryReport.id IS NOT NULL
  RETURN [countryReport.id]
  ORDER BY countryReport.id
  LIMIT $countryReportTake
} AS column0

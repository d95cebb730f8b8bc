// $countryReportAfter0 = true
// $countryReportAfter1 = "BLR-2022"
// $countryReportTake = 21
RETURN COLLECT {
  MATCH (countryReport:CountryReport)
  WHERE countryReport:TipEntity
    AND countryReport.id IS NOT NULL
  WITH countryReport, CASE WHEN countryReport.claimsKnown THEN COUNT {
    MATCH (countryReport)-[claims:CLAIMS]->(claim:Claim)
  } END AS place
  WHERE (place IS NULL) <= $countryReportAfter0
    AND ((place IS NULL) < $countryReportAfter0 OR countryReport.id > $countryReportAfter1)
  RETURN [place, countryReport.id]
  ORDER BY (place IS NULL) DESC, place DESC, countryReport.id
  LIMIT $countryReportTake
} AS column0

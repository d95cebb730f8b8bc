// $countryTake = 21
// $legalProvisionAfter0 = "BLR/~/article-181"
// $legalProvisionAfter1 = "AMEND"
// $legalProvisionTake = 21
// $recommendationTake = 21
// $countryReportTake = 21
// $countryReportId = "BLR-2023"
RETURN COLLECT {
  MATCH (countryReport:CountryReport)
  WHERE countryReport:TipEntity
    AND countryReport.id = $countryReportId
  RETURN [
    countryReport.id,
    countryReport.year,
    COLLECT {
      MATCH (countryReport)<-[hasReport:HAS_REPORT]-(country:Country)
      RETURN [country.id, hasReport.key, country.name]
      ORDER BY hasReport.authority DESC, country.id, hasReport.key
      LIMIT $countryTake
    },
    COLLECT {
      MATCH (countryReport)-[recommends:RECOMMENDS]->(recommendation:Recommendation)
      RETURN [
        coalesce(recommendation.ordinal, ''),
        recommendation.id,
        recommends.key,
        recommendation.text,
        COLLECT {
          MATCH (recommendation)-[cites:CITES]->(legalProvision:LegalProvision)
          WHERE legalProvision.id >= $legalProvisionAfter0
            AND (legalProvision.id > $legalProvisionAfter0 OR cites.key > $legalProvisionAfter1)
          RETURN [legalProvision.id, cites.key, cites.role]
          ORDER BY legalProvision.id, cites.key
          LIMIT $legalProvisionTake
        }
      ]
      ORDER BY coalesce(recommendation.ordinal, ''), recommendation.id, recommends.key
      LIMIT $recommendationTake
    },
    COUNT {
      MATCH (countryReport)-[recommends:RECOMMENDS]->(recommendation:Recommendation)
    }
  ]
  LIMIT $countryReportTake
} AS column0

// $claimTake = 6
// $claimStatus = "DID_NOT_REPORT"
// $countryReportTake = 2
// $countryReportId = "BLR-2023"
RETURN COLLECT {
  MATCH (countryReport:CountryReport)
  WHERE countryReport:TipEntity
    AND countryReport.id = $countryReportId
  RETURN [
    countryReport.id,
    countryReport.claimsKnown,
    head(COLLECT {
      UNWIND [COLLECT {
        MATCH (countryReport)-[claims:CLAIMS]->(claim:Claim)
        WHERE NOT coalesce((claim.direction IS NOT NULL), false)
          AND claim.status = $claimStatus
        RETURN [claim, claims]
      }] AS found
      RETURN [
        size(found),
        COLLECT {
          UNWIND found AS pair
          WITH pair[0] AS claim, pair[1] AS claims
          RETURN [
            coalesce(claim.ordinal, ''),
            claim.id,
            claims.key,
            claim.metrics,
            claim.streakYears,
            claim.streakFirstYear
          ]
          ORDER BY coalesce(claim.ordinal, ''), claim.id, claims.key
          LIMIT $claimTake
        }
      ]
    })
  ]
  LIMIT $countryReportTake
} AS column0

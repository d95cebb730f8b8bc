// $claimTake = 21
// $claimStatus = ["DID","DID_NOT","DID_NOT","DID_NOT","DID_NOT","DID_NOT","DID_NOT","DID_NOT","DID_NOT","DID_NOT"]
// $countryReportTake = 21
// $countryReportYear = 2020
RETURN head(COLLECT {
  UNWIND [COLLECT {
    MATCH (countryReport:CountryReport)
    WHERE countryReport:TipEntity
      AND countryReport.year >= $countryReportYear
      AND countryReport.id IS NOT NULL
    RETURN countryReport
  }] AS found
  RETURN [
    size(found),
    COLLECT {
      UNWIND found AS countryReport
      RETURN [
        countryReport.id,
        head(COLLECT {
          UNWIND [COLLECT {
            MATCH (countryReport)-[claims:CLAIMS]->(claim:Claim)
            WHERE claim.status IN $claimStatus
            RETURN [claim, claims]
          }] AS found2
          RETURN [
            size(found2),
            COLLECT {
              UNWIND found2 AS pair
              WITH pair[0] AS claim, pair[1] AS claims
              RETURN [coalesce(claim.ordinal, ''), claim.id, claims.key]
              ORDER BY coalesce(claim.ordinal, ''), claim.id, claims.key
              LIMIT $claimTake
            }
          ]
        })
      ]
      ORDER BY countryReport.id
      LIMIT $countryReportTake
    }
  ]
}) AS column0

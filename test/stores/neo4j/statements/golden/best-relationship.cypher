// $countryReportTake = 21
// $placedOnMovement = "UPGRADED"
// $tierCode = "TIER_1"
RETURN COLLECT {
  MATCH (countryReport:CountryReport)
  WHERE countryReport:TipEntity
    AND EXISTS {
    MATCH (countryReport)-[placedOn:PLACED_ON]->(tier:Tier)
    WITH tier, placedOn
    ORDER BY placedOn.authority DESC, tier.id, placedOn.key
    LIMIT 1
    WHERE placedOn.movement = $placedOnMovement
      AND tier.code = $tierCode
    RETURN tier
  }
    AND countryReport.id IS NOT NULL
  RETURN [countryReport.id]
  ORDER BY countryReport.id
  LIMIT $countryReportTake
} AS column0

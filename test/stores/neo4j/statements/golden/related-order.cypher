// $recommendationAfter0 = false
// $recommendationAfter02 = 4
// $recommendationAfter1 = "BLR-2023-R01"
// $recommendationTake = 21
RETURN COLLECT {
  MATCH (recommendation:Recommendation)
  WHERE recommendation:TipEntity
    AND recommendation.id IS NOT NULL
  WITH recommendation, head(COLLECT {
    MATCH (recommendation)<-[recommends:RECOMMENDS]-(countryReport:CountryReport)
    RETURN head(COLLECT {
      MATCH (countryReport)-[placedOn:PLACED_ON]->(tier:Tier)
      RETURN tier.rank
      ORDER BY placedOn.authority DESC, tier.id, placedOn.key
      LIMIT 1
    })
    ORDER BY recommends.authority DESC, countryReport.id, recommends.key
    LIMIT 1
  }) AS place
  WHERE (place IS NULL) >= $recommendationAfter0
    AND ((place IS NULL) > $recommendationAfter0 OR (place <= $recommendationAfter02 AND (place < $recommendationAfter02 OR recommendation.id > $recommendationAfter1)))
  RETURN [place, recommendation.id, recommendation.ordinal]
  ORDER BY (place IS NULL), place DESC, recommendation.id
  LIMIT $recommendationTake
} AS column0

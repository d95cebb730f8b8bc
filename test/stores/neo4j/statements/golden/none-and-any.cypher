// $recommendationTake = 21
// $victimGroupId = "CHILDREN"
RETURN COLLECT {
  MATCH (recommendation:Recommendation)
  WHERE recommendation:TipEntity
    AND NOT coalesce(EXISTS {
    MATCH (recommendation)-[:CONCERNS]->(victimGroup:VictimGroup)
    WHERE victimGroup.id = $victimGroupId
  }, false)
    AND EXISTS {
    MATCH (recommendation)-[:CITES]->(legalProvision:LegalProvision)
  }
    AND recommendation.id IS NOT NULL
  RETURN [recommendation.id]
  ORDER BY recommendation.id
  LIMIT $recommendationTake
} AS column0

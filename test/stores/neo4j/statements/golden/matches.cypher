// $recommendationTake = 21
// $recommendationSearchStems = " open shelter "
// $recommendationSearchStems2 = " polic "
RETURN head(COLLECT {
  UNWIND [COLLECT {
    MATCH (recommendation:Recommendation)
    WHERE recommendation:TipEntity
      AND (recommendation.searchStems IS NOT NULL AND (recommendation.searchStems CONTAINS $recommendationSearchStems AND NOT coalesce(recommendation.searchStems CONTAINS $recommendationSearchStems2, false)))
      AND recommendation.id IS NOT NULL
    RETURN recommendation
  }] AS found
  RETURN [
    size(found),
    COLLECT {
      UNWIND found AS recommendation
      RETURN [recommendation.id]
      ORDER BY recommendation.id
      LIMIT $recommendationTake
    }
  ]
}) AS column0

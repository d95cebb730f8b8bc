// $claimTake = 21
// $claimMetrics = "TRAINING"
// $claimDirection = "INCREASED"
// $claimSummary = "court"
// $claimSummary2 = "The"
RETURN COLLECT {
  MATCH (claim:Claim)
  WHERE claim:TipEntity
    AND ($claimMetrics IN coalesce(claim.metrics, []) OR NOT coalesce(claim.direction = $claimDirection, false) OR (claim.summary CONTAINS $claimSummary AND claim.summary STARTS WITH $claimSummary2 AND claim.streakYears IS NOT NULL) OR true OR false)
    AND claim.id IS NOT NULL
  RETURN [claim.id]
  ORDER BY claim.id
  LIMIT $claimTake
} AS column0

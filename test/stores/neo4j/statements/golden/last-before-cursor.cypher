// $claimBefore0 = 2023
// $claimBefore1 = 4
// $claimBefore2 = "BLR-2023-C-1"
// $claimTake = 6
RETURN COLLECT {
  MATCH (claim:Claim)
  WHERE claim:TipEntity
    AND claim.year >= $claimBefore0
    AND (claim.year > $claimBefore0 OR (claim.ordinal <= $claimBefore1 AND (claim.ordinal < $claimBefore1 OR claim.id < $claimBefore2)))
    AND claim.ordinal IS NOT NULL
    AND claim.id IS NOT NULL
  RETURN [claim.year, claim.ordinal, claim.id]
  ORDER BY claim.year, claim.ordinal DESC, claim.id DESC
  LIMIT $claimTake
} AS column0

// $countryTake = 21
// $countryId = "BLR"
// $tierTake = 21
// $tierId = "TIER_1"
RETURN COLLECT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.id = $countryId
  RETURN [country.id]
  LIMIT $countryTake
} AS column0,
COLLECT {
  MATCH (tier:Tier)
  WHERE tier:TipEntity
    AND tier.id = $tierId
  RETURN [tier.id]
  LIMIT $tierTake
} AS column1

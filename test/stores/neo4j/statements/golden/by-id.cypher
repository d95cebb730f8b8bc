// $countryTake = 21
// $countryId = "BLR"
RETURN COLLECT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.id = $countryId
  RETURN [country.id, country.name, country.aliases]
  LIMIT $countryTake
} AS column0

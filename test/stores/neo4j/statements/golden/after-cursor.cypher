// $countryAfter0 = "belarus"
// $countryAfter1 = "BLR"
// $countryTake = 21
RETURN COLLECT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.nameKey >= $countryAfter0
    AND (country.nameKey > $countryAfter0 OR country.id > $countryAfter1)
    AND country.id IS NOT NULL
  RETURN [country.nameKey, country.id]
  ORDER BY country.nameKey, country.id
  LIMIT $countryTake
} AS column0

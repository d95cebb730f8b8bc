// $countryTake = 21
RETURN COLLECT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.nameKey IS NOT NULL
    AND country.id IS NOT NULL
  RETURN [country.nameKey, country.id, country.name]
  ORDER BY country.nameKey, country.id
  LIMIT $countryTake
} AS column0,
COUNT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.nameKey IS NOT NULL
    AND country.id IS NOT NULL
} AS total0

// $country2Take = 6
// $countryTake = 11
RETURN COLLECT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.nameKey IS NOT NULL
    AND country.id IS NOT NULL
  RETURN [
    country.nameKey,
    country.id,
    country.iso3,
    country.name,
    COLLECT {
      MATCH (country)-[borders:BORDERS]-(country2:Country)
      RETURN [coalesce(country2.nameKey, ''), country2.id, borders.key, country2.name]
      ORDER BY coalesce(country2.nameKey, ''), country2.id, borders.key
      LIMIT $country2Take
    }
  ]
  ORDER BY country.nameKey, country.id
  LIMIT $countryTake
} AS column0,
COUNT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.nameKey IS NOT NULL
    AND country.id IS NOT NULL
} AS total0

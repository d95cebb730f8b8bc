// $country2Take = 21
// $countryTake = 21
// $countryId = "BLR"
RETURN COLLECT {
  MATCH (country:Country)
  WHERE country:TipEntity
    AND country.id = $countryId
  RETURN [
    country.id,
    COLLECT {
      MATCH (country)-[borders:BORDERS]-(country2:Country)
      RETURN [country2.id, borders.key, country2.name]
      ORDER BY country2.id, borders.key
      LIMIT $country2Take
    }
  ]
  LIMIT $countryTake
} AS column0

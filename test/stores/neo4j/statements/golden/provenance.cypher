// $tierTake = 21
// $countryReportTake = 21
RETURN COLLECT {
  MATCH (countryReport:CountryReport)
  WHERE countryReport:TipEntity
    AND countryReport.id IS NOT NULL
  RETURN [
    countryReport.id,
    coalesce(countryReport.evidence, []),
    COLLECT {
      MATCH (countryReport)-[placedOn:PLACED_ON]->(tier:Tier)
      RETURN [
        tier.id,
        placedOn.key,
        tier.code,
        placedOn.movement,
        coalesce(placedOn.evidence, []),
        COLLECT {
          UNWIND coalesce(placedOn.evidence, []) AS place
          WITH DISTINCT split(place, ':')[0] AS documentId
          MATCH (document:Document)
          WHERE document:TipEntity
            AND document.id = documentId
          RETURN [document.id, document.title]
        },
        coalesce(placedOn.sources, []),
        COLLECT {
          UNWIND coalesce(placedOn.sources, []) AS reference
          WITH DISTINCT reference AS sourceId
          MATCH (source:Source)
          WHERE source:TipEntity
            AND source.id = sourceId
          RETURN [source.id, source.name]
        }
      ]
      ORDER BY placedOn.authority DESC, tier.id, placedOn.key
      LIMIT $tierTake
    }
  ]
  ORDER BY countryReport.id
  LIMIT $countryReportTake
} AS column0

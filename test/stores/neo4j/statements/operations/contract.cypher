// $countryTake = 2
// $tierTake = 2
// $actionTake = 51
// $themeTake = 51
// $actorTake = 51
// $victimGroupTake = 51
// $country2Take = 2
// $legalInstrumentTake = 2
// $legalProvisionTake = 51
// $recommendationTake = 51
// $victimGroup2Take = 51
// $traffickingFormTake = 51
// $country3Take = 51
// $claimTake = 51
// $claimStatus = ["DID_NOT_REPORT"]
// $countryReportTake = 2
// $countryReportId = "BLR-2023"
RETURN COLLECT {
  MATCH (countryReport:CountryReport)
  WHERE countryReport:TipEntity
    AND countryReport.id = $countryReportId
  RETURN [
    countryReport.id,
    countryReport.year,
    countryReport.narrative,
    countryReport.recommendationsKnown,
    countryReport.groupsKnown,
    countryReport.formsKnown,
    countryReport.mentionsKnown,
    countryReport.claimsKnown,
    COLLECT {
      MATCH (countryReport)<-[hasReport:HAS_REPORT]-(country:Country)
      RETURN [country.id, hasReport.key, country.iso3, country.name]
      ORDER BY hasReport.authority DESC, country.id, hasReport.key
      LIMIT $countryTake
    },
    COLLECT {
      MATCH (countryReport)-[placedOn:PLACED_ON]->(tier:Tier)
      RETURN [
        tier.id,
        placedOn.key,
        tier.code,
        tier.name,
        tier.rank,
        placedOn.movement,
        placedOn.statedMovement,
        coalesce(placedOn.evidence, []),
        coalesce(placedOn.sources, []),
        COLLECT {
          UNWIND coalesce(placedOn.sources, []) AS reference
          WITH DISTINCT reference AS sourceId
          MATCH (source:Source)
          WHERE source:TipEntity
            AND source.id = sourceId
          RETURN [source.id]
        }
      ]
      ORDER BY placedOn.authority DESC, tier.id, placedOn.key
      LIMIT $tierTake
    },
    COLLECT {
      MATCH (countryReport)-[recommends:RECOMMENDS]->(recommendation:Recommendation)
      RETURN [
        recommendation.id,
        recommends.key,
        recommendation.ordinal,
        recommendation.text,
        recommendation.summary,
        recommendation.continuing,
        coalesce(recommendation.evidence, []),
        COLLECT {
          UNWIND coalesce(recommendation.evidence, []) AS place
          WITH DISTINCT split(place, ':')[0] AS documentId
          MATCH (document:Document)
          WHERE document:TipEntity
            AND document.id = documentId
          RETURN [document.id, document.title]
        },
        coalesce(recommendation.sources, []),
        COLLECT {
          UNWIND coalesce(recommendation.sources, []) AS reference2
          WITH DISTINCT reference2 AS source2Id
          MATCH (source2:Source)
          WHERE source2:TipEntity
            AND source2.id = source2Id
          RETURN [source2.id]
        },
        COLLECT {
          MATCH (recommendation)-[hasAction:HAS_ACTION]->(action:Action)
          RETURN [coalesce(action.ordinal, ''), action.id, hasAction.key, action.verb, action.continuing]
          ORDER BY coalesce(action.ordinal, ''), action.id, hasAction.key
          LIMIT $actionTake
        },
        COLLECT {
          MATCH (recommendation)-[about:ABOUT]->(theme:Theme)
          RETURN [theme.id, about.key, theme.code]
          ORDER BY theme.id, about.key
          LIMIT $themeTake
        },
        COLLECT {
          MATCH (recommendation)-[addressedTo:ADDRESSED_TO]->(actor:Actor)
          RETURN [actor.id, addressedTo.key, actor.code]
          ORDER BY actor.id, addressedTo.key
          LIMIT $actorTake
        },
        COLLECT {
          MATCH (recommendation)-[concerns:CONCERNS]->(victimGroup:VictimGroup)
          RETURN [victimGroup.id, concerns.key, victimGroup.code, victimGroup.name, coalesce(concerns.evidence, [])]
          ORDER BY victimGroup.id, concerns.key
          LIMIT $victimGroupTake
        },
        COLLECT {
          MATCH (recommendation)-[cites:CITES]->(legalProvision:LegalProvision)
          RETURN [
            legalProvision.id,
            cites.key,
            legalProvision.kind,
            legalProvision.number,
            COLLECT {
              MATCH (legalProvision)-[lawOf:LAW_OF]->(country2:Country)
              RETURN [country2.id, lawOf.key, country2.iso3]
              ORDER BY lawOf.authority DESC, country2.id, lawOf.key
              LIMIT $country2Take
            },
            COLLECT {
              MATCH (legalProvision)-[partOf:PART_OF]->(legalInstrument:LegalInstrument)
              RETURN [legalInstrument.id, partOf.key, legalInstrument.name]
              ORDER BY partOf.authority DESC, legalInstrument.id, partOf.key
              LIMIT $legalInstrumentTake
            },
            cites.role,
            coalesce(cites.evidence, [])
          ]
          ORDER BY legalProvision.id, cites.key
          LIMIT $legalProvisionTake
        }
      ]
      ORDER BY recommendation.id, recommends.key
      LIMIT $recommendationTake
    },
    COUNT {
      MATCH (countryReport)-[recommends:RECOMMENDS]->(recommendation:Recommendation)
    },
    COLLECT {
      MATCH (countryReport)-[names:NAMES]->(victimGroup2:VictimGroup)
      RETURN [victimGroup2.id, names.key, victimGroup2.code]
      ORDER BY victimGroup2.id, names.key
      LIMIT $victimGroup2Take
    },
    COLLECT {
      MATCH (countryReport)-[names2:NAMES]->(traffickingForm:TraffickingForm)
      RETURN [traffickingForm.id, names2.key, traffickingForm.code]
      ORDER BY traffickingForm.id, names2.key
      LIMIT $traffickingFormTake
    },
    COLLECT {
      MATCH (countryReport)-[mentions:MENTIONS]->(country3:Country)
      RETURN [coalesce(country3.nameKey, ''), country3.id, mentions.key, country3.iso3]
      ORDER BY coalesce(country3.nameKey, ''), country3.id, mentions.key
      LIMIT $country3Take
    },
    COLLECT {
      MATCH (countryReport)-[claims:CLAIMS]->(claim:Claim)
      WHERE claim.status IN $claimStatus
      RETURN [
        coalesce(claim.ordinal, ''),
        claim.id,
        claims.key,
        claim.status,
        claim.metrics,
        claim.direction,
        claim.streakYears,
        claim.streakFirstYear,
        coalesce(claim.evidence, [])
      ]
      ORDER BY coalesce(claim.ordinal, ''), claim.id, claims.key
      LIMIT $claimTake
    }
  ]
  LIMIT $countryReportTake
} AS column0

// $recommendationTake = 3
// $countryRegion = "Europe"
// $countryReport2RecommendationsKnown = true
// $countryReport2RecommendationsKnown2 = true
// $countryReport2RecommendationsCoverage = "PARTIAL"
// $country2Region = "Europe"
// $runCount = 2
// $run2Count = 2
// $groups = 30
// $groups2 = 30
// $countryReport4RecommendationsKnown = true
// $countryReport4RecommendationsKnown2 = true
// $countryReport4RecommendationsCoverage = "PARTIAL"
// $country3Region = "Europe"
// $groups3 = 50
RETURN head(COLLECT {
  UNWIND [COLLECT {
    MATCH (recommendation:Recommendation)
    WHERE recommendation:TipEntity
      AND EXISTS {
      MATCH (recommendation)<-[:RECOMMENDS]-(countryReport:CountryReport)
      WHERE EXISTS {
        MATCH (countryReport)<-[:HAS_REPORT]-(country:Country)
        WHERE country.region = $countryRegion
      }
    }
      AND recommendation.id IS NOT NULL
    RETURN recommendation
  }] AS found
  RETURN [
    size(found),
    COLLECT {
      UNWIND found AS recommendation
      RETURN [recommendation.id, recommendation.text]
      ORDER BY recommendation.id
      LIMIT $recommendationTake
    },
    head(COLLECT {
      UNWIND [found] AS counted
      RETURN [
        size(counted),
        head(COLLECT {
          UNWIND [COLLECT {
            UNWIND counted AS node
            MATCH (node)<-[recommends:RECOMMENDS]-(countryReport3:CountryReport)
            WITH DISTINCT node, countryReport3.year AS key, null AS label
            WHERE key IS NOT NULL
            RETURN [key, label, node] ORDER BY key
          }] AS pairs
          UNWIND [[i IN range(0, size(pairs) - 1) WHERE i = 0 OR pairs[i][0] <> pairs[i - 1][0]] + size(pairs)] AS starts
          UNWIND [COLLECT {
            UNWIND range(0, size(starts) - 2) AS index
            WITH {key: pairs[starts[index]][0], start: starts[index], count: starts[index + 1] - starts[index]} AS run
            WHERE run.count >= $runCount
            RETURN run ORDER BY run.key, run.key
          }] AS groups
          RETURN [
            COUNT {
              UNWIND pairs AS pair
              RETURN DISTINCT pair[2]
            },
            size(groups),
            COLLECT {
              UNWIND groups[0..$groups2] AS group
              RETURN [
                group.key,
                pairs[group.start][1],
                group.count,
                head(COLLECT {
                  UNWIND [COLLECT {
                    UNWIND [pair IN pairs[group.start..group.start + group.count] | pair[2]] AS node2
                    MATCH (node2)-[about:ABOUT]->(theme:Theme)
                    WITH DISTINCT node2, theme.id AS key2, theme.name AS label2
                    WHERE key2 IS NOT NULL
                    RETURN [key2, label2, node2] ORDER BY key2
                  }] AS pairs2
                  UNWIND [[i IN range(0, size(pairs2) - 1) WHERE i = 0 OR pairs2[i][0] <> pairs2[i - 1][0]] + size(pairs2)] AS starts2
                  UNWIND [COLLECT {
                    UNWIND range(0, size(starts2) - 2) AS index2
                    WITH {key: pairs2[starts2[index2]][0], start: starts2[index2], count: starts2[index2 + 1] - starts2[index2]} AS run2
                    WHERE run2.count >= $run2Count
                    RETURN run2 ORDER BY run2.key, run2.key
                  }] AS groups2
                  RETURN [
                    COUNT {
                      UNWIND pairs2 AS pair2
                      RETURN DISTINCT pair2[2]
                    },
                    size(groups2),
                    COLLECT {
                      UNWIND groups2[0..$groups] AS group2
                      RETURN [group2.key, pairs2[group2.start][1], group2.count, null]
                    }
                  ]
                })
              ]
            }
          ]
        }),
        COLLECT {
          MATCH (countryReport2:CountryReport)
          WHERE countryReport2:TipEntity
            AND EXISTS {
            MATCH (countryReport2)<-[:HAS_REPORT]-(country2:Country)
            WHERE country2.region = $country2Region
          }
          RETURN [
            [countryReport2.year],
            1,
            1 - CASE WHEN true AND countryReport2.recommendationsKnown = $countryReport2RecommendationsKnown THEN 1 ELSE 0 END,
            CASE WHEN true AND countryReport2.recommendationsKnown = $countryReport2RecommendationsKnown2 AND countryReport2.recommendationsCoverage = $countryReport2RecommendationsCoverage THEN 1 ELSE 0 END
          ]
        }
      ]
    }),
    head(COLLECT {
      UNWIND [found] AS counted2
      RETURN [
        size(counted2),
        head(COLLECT {
          UNWIND [COLLECT {
            UNWIND counted2 AS node3
            MATCH (node3)<-[recommends2:RECOMMENDS]-(countryReport5:CountryReport)
            UNWIND COLLECT {
              MATCH (countryReport5)-[placedOn3:PLACED_ON]->(tier3:Tier)
              RETURN [tier3, placedOn3]
              ORDER BY placedOn3.authority DESC, tier3.id, placedOn3.key
              LIMIT 1
            } AS best2
            WITH node3, best2[0] AS tier4, best2[1] AS placedOn4
            WITH DISTINCT node3, tier4.id AS key4, tier4.name AS label3
            WHERE key4 IS NOT NULL
            RETURN [key4, label3, node3] ORDER BY key4
          }] AS pairs3
          UNWIND [[i IN range(0, size(pairs3) - 1) WHERE i = 0 OR pairs3[i][0] <> pairs3[i - 1][0]] + size(pairs3)] AS starts3
          UNWIND [COLLECT {
            UNWIND range(0, size(starts3) - 2) AS index3
            WITH {key: pairs3[starts3[index3]][0], start: starts3[index3], count: starts3[index3 + 1] - starts3[index3]} AS run3
            RETURN run3 ORDER BY run3.count DESC, run3.key
          }] AS groups3
          RETURN [
            COUNT {
              UNWIND pairs3 AS pair3
              RETURN DISTINCT pair3[2]
            },
            size(groups3),
            COLLECT {
              UNWIND groups3[0..$groups3] AS group3
              RETURN [group3.key, pairs3[group3.start][1], group3.count, null]
            }
          ]
        }),
        COLLECT {
          MATCH (countryReport4:CountryReport)
          WHERE countryReport4:TipEntity
            AND EXISTS {
            MATCH (countryReport4)<-[:HAS_REPORT]-(country3:Country)
            WHERE country3.region = $country3Region
          }
          RETURN [
            [head(COLLECT {
              UNWIND COLLECT {
                MATCH (countryReport4)-[placedOn:PLACED_ON]->(tier:Tier)
                RETURN [tier, placedOn]
                ORDER BY placedOn.authority DESC, tier.id, placedOn.key
                LIMIT 1
              } AS best
              WITH countryReport4, best[0] AS tier2, best[1] AS placedOn2
              WITH tier2.id AS key3
              WHERE key3 IS NOT NULL
              RETURN key3
              ORDER BY key3
              LIMIT 1
            })],
            1,
            1 - CASE WHEN true AND countryReport4.recommendationsKnown = $countryReport4RecommendationsKnown THEN 1 ELSE 0 END,
            CASE WHEN true AND countryReport4.recommendationsKnown = $countryReport4RecommendationsKnown2 AND countryReport4.recommendationsCoverage = $countryReport4RecommendationsCoverage THEN 1 ELSE 0 END
          ]
        }
      ]
    })
  ]
}) AS column0

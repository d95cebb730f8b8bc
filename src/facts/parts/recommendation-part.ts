import type { NodeReference, Properties } from '../../graph/contribution.js';
import { toActionId, toRecommendationId } from '../../graph/keys.js';
import type { ActionFact, RecommendationFacts } from '../report-facts.js';
import { toCitationPart } from './law-part.js';
import { joinParts, toConcepts, toRelationship, type Part } from './part.js';

/** A recommendation of a report with what it asks for. */
export function toRecommendationPart(country: string, report: NodeReference, facts: RecommendationFacts): Part {
  const node: NodeReference = { label: 'Recommendation', id: toRecommendationId(report.id, facts.ordinal) };
  const properties: Properties = {
    ordinal: facts.ordinal,
    wordCount: countWords(facts.text ?? facts.summary ?? ''),
    continuing: facts.actions.some(({ continuing }) => continuing),
    ...(facts.text !== null && { text: facts.text }),
    ...(facts.summary !== null && { summary: facts.summary }),
  };
  return joinParts([
    {
      nodes: [{ ...node, properties, provenance: facts.provenance }],
      relationships: [toRelationship('RECOMMENDS', report, node), ...toAims(node, facts)],
    },
    ...facts.actions.map((action, index) => toActionPart(node, action, index + 1)),
    toCitationPart(country, node, facts.provisions),
  ]);
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function toActionPart(recommendation: NodeReference, action: ActionFact, ordinal: number): Part {
  const { verb, continuing, object, provenance } = action;
  const node: NodeReference = { label: 'Action', id: toActionId(recommendation.id, ordinal) };
  const properties: Properties = { ordinal, verb, continuing, ...(object !== null && { object }) };
  return {
    nodes: [{ ...node, properties, provenance }],
    relationships: [toRelationship('HAS_ACTION', recommendation, node), ...toAims(node, action)],
  };
}

function toAims(node: NodeReference, { themes, actors, victimGroups }: Pick<ActionFact, 'themes' | 'actors' | 'victimGroups'>) {
  return [
    ...toConcepts('ABOUT', 'Theme', node, themes),
    ...toConcepts('ADDRESSED_TO', 'Actor', node, actors),
    ...toConcepts('CONCERNS', 'VictimGroup', node, victimGroups),
  ];
}

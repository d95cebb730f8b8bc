import type { NodeFact, NodeReference } from '../../graph/contribution.js';
import { toInstrumentId, toProvisionId } from '../../graph/keys.js';
import type { CitationFact, LawFact } from '../report-facts.js';
import { joinParts, toRelationship, type Part } from './part.js';

/** Provisions that a report or a recommendation cites, one relationship for each role. */
export function toCitationPart(country: string, from: NodeReference, citations: readonly CitationFact[]): Part {
  return joinParts(citations.map((citation) => toCitation(country, from, citation)));
}

/** Statutes that a report names as a whole. What is asked of them is not known, so these citations have no role. */
export function toLawPart(country: string, report: NodeReference, laws: readonly LawFact[]): Part {
  const parts = laws.map(({ name, provenance }): Part => {
    const instrument = toInstrument(country, name);
    const cites = toRelationship('CITES', report, instrument, { provenance });
    return { nodes: [instrument], relationships: [cites, toRelationship('LAW_OF', instrument, toCountry(country))] };
  });
  return joinParts(parts);
}

function toCitation(country: string, from: NodeReference, { kind, number, instrument, role, provenance }: CitationFact): Part {
  const provision: NodeReference = { label: 'LegalProvision', id: toProvisionId(country, instrument, kind, number) };
  const whole = instrument === null ? [] : [toInstrument(country, instrument)];
  return {
    nodes: [{ ...provision, properties: { kind, number } }, ...whole],
    relationships: [
      toRelationship('CITES', from, provision, { key: role, properties: { role }, provenance }),
      toRelationship('LAW_OF', provision, toCountry(country)),
      ...whole.flatMap((law) => [toRelationship('PART_OF', provision, law), toRelationship('LAW_OF', law, toCountry(country))]),
    ],
  };
}

function toInstrument(country: string, name: string): NodeFact {
  return { label: 'LegalInstrument', id: toInstrumentId(country, name), properties: { name } };
}

function toCountry(id: string): NodeReference {
  return { label: 'Country', id };
}

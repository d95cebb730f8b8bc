import type { Contribution } from '../../graph/contribution.js';
import { invariant } from '../../shared/invariant.js';

/** A contribution as its document's node keeps it; the text is a property of its own. */
export function toStoredContribution({ document, nodes, relationships }: Contribution): string {
  const record = Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'text'));
  return JSON.stringify({ document: record, nodes, relationships });
}

/** Reads back what {@link toStoredContribution} wrote. */
export function parseStoredContribution(stored: string, text: string | null): Contribution {
  const contribution: unknown = JSON.parse(stored);
  invariant(isContribution(contribution), 'a document keeps its contribution');
  return text === null ? contribution : { ...contribution, document: { ...contribution.document, text } };
}

function isContribution(value: unknown): value is Contribution {
  return typeof value === 'object' && value !== null && 'document' in value && 'nodes' in value && 'relationships' in value;
}

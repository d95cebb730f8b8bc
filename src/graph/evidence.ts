import type { Span } from './contribution.js';
import { invariant } from '../shared/invariant.js';

/** A span together with the document that it lies in. */
export interface EvidenceSpan extends Span {
  readonly document: string;
}

/** One string a place, so that a node or relationship can hold a list of them: `document:start:end:quote`. */
export function toEvidenceString(document: string, span: Span): string {
  return `${document}:${String(span.start)}:${String(span.end)}:${span.quote}`;
}

/** Reads back what {@link toEvidenceString} wrote. */
export function parseEvidenceString(value: string): EvidenceSpan {
  const match = /^([^:]+):(\d+):(\d+):/.exec(value);
  invariant(match?.[1] !== undefined, `evidence is "document:start:end:quote", got "${value.slice(0, 40)}"`);
  return { document: match[1], start: Number(match[2]), end: Number(match[3]), quote: value.slice(match[0].length) };
}

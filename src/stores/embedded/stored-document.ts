import { z } from 'zod';
import type { Contribution } from '../../graph/contribution.js';
import { GraphError } from '../../shared/errors.js';

/** The text of a document's file in the data folder. */
export function toStoredText(contribution: Contribution): string {
  return `${JSON.stringify({ format: FORMAT, contribution })}\n`;
}

/**
 * Reads back what {@link toStoredText} wrote.
 * @throws GraphError if the text holds no document of this format
 */
export function parseStoredText(text: string): Contribution {
  const value: unknown = JSON.parse(text);
  if (!isStored(value)) throw new GraphError(`expected a document of format ${String(FORMAT)}`);
  return value.contribution;
}

const FORMAT = 1;

const reference = z.object({ label: z.string(), id: z.string() });
const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]));
const provenance = z
  .object({
    evidence: z.array(z.object({ start: z.number(), end: z.number(), quote: z.string() })),
    sources: z.array(z.string()),
    method: z.string(),
  })
  .optional();

const stored = z.object({
  format: z.literal(FORMAT),
  contribution: z.object({
    document: z.object({ id: z.string(), kind: z.string(), title: z.string(), partition: z.string() }),
    nodes: z.array(reference.extend({ properties, provenance })),
    relationships: z.array(
      z.object({ type: z.string(), from: reference, to: reference, key: z.string(), properties, provenance }),
    ),
  }),
});

function isStored(value: unknown): value is { readonly contribution: Contribution } {
  return stored.safeParse(value).success;
}

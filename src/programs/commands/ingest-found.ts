import { addSummaries, NO_CHANGE, type ChangeSummary, type GraphStore } from '../../graph/store.js';
import { BATCH_SIZE, ingest, type DocumentOutcome } from '../../ingestion/ingest.js';
import { toCounts, toIngestedLine } from '../../ingestion/ingested-line.js';
import type { Found } from './ingest-files.js';

/** A line on one document, and whether the document was refused. */
export interface FoundLine {
  readonly line: string;
  readonly isRefused: boolean;
}

/** What comes of files: a line on each document as soon as it is decided, and one on all at the end. */
export type Destination = (found: AsyncIterable<readonly Found[]>, print: (line: FoundLine) => void) => Promise<string | null>;

/** Puts documents into the graph, those of several files in one transaction. */
export function toGraph(graph: GraphStore, replace: boolean): Destination {
  return async (files, print) => {
    const total: { ingested: number; refused: number; summary: ChangeSummary } = { ingested: 0, refused: 0, summary: NO_CHANGE };
    let waiting: Found[] = [];
    const write = async (): Promise<void> => {
      const found = waiting;
      waiting = [];
      const read = found.flatMap((each) => (each.kind === 'READ' ? each.extraction : []));
      const { outcomes, summary } = await ingest(graph, read, replace);
      total.summary = addSummaries(total.summary, summary);
      const decided = outcomes.values();
      for (const each of found) {
        const outcome = each.kind === 'REFUSED' ? each : decided.next().value;
        if (!outcome) continue;
        total[outcome.kind === 'REFUSED' ? 'refused' : 'ingested'] += 1;
        print(outcome.kind === 'REFUSED' ? toRefusal(each.place, outcome.reason) : toLine(each.place, outcome));
      }
    };
    for await (const found of files) {
      waiting.push(...found);
      if (waiting.length >= BATCH_SIZE) await write();
    }
    await write();
    const counts = `${String(total.ingested)} ingested, ${String(total.refused)} refused`;
    return `${counts}; ${toCounts(total.summary)}`;
  };
}

/** Prints what documents would add as JSON. */
export const toJson: Destination = async (files, print) => {
  for await (const found of files) {
    for (const each of found) {
      if (each.kind === 'REFUSED') print(toRefusal(each.place, each.reason));
      else print({ line: JSON.stringify(each.extraction.contribution), isRefused: false });
    }
  }
  return null;
};

function toLine(place: string, { kind, extraction }: Exclude<DocumentOutcome, { kind: 'REFUSED' }>): FoundLine {
  return { line: toIngestedLine(place, extraction, kind), isRefused: false };
}

function toRefusal(place: string, reason: string): FoundLine {
  return { line: `${place}: refused: ${reason}`, isRefused: true };
}

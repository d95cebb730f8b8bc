import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { ingestFile, listFiles, toTotalLine, type Destination, type FileOutcome } from './cli/ingest-files.js';
import { readConfig } from './config.js';
import { NO_CHANGE, type GraphStore } from './graph/store.js';
import type { DocumentOptions, Knowledge } from './ingestion/contribute.js';
import { INGESTED, readDocuments } from './ingestion/documents.js';
import { ingest, removeDocument } from './ingestion/ingest.js';
import { toIngestedLine } from './ingestion/ingested-line.js';
import { loadKnowledge, openStore, type OpenStore } from './open-store.js';

process.env['NODE_ENV'] ??= 'production';

const program = new Command('tip-graph').description(
  'Puts documents into the graph of the configured store, lists them, and takes them out.',
);

program
  .command('ingest')
  .description(
    'read narratives, extract what they say, and add it to the graph; a document whole or not at all, safe to run twice',
  )
  .argument('<paths...>', 'text files, or folders of them')
  .option('--dry-run', 'print what would be added as JSON, one line a document, and write nothing', false)
  .option('--replace', 'take out another narrative of the same country and year', false)
  .option('--country <code>', 'ISO 3166-1 alpha-3 code, ahead of what the text says', toCountry)
  .option('--year <year>', 'year of the edition of the report, ahead of what the text says', toYear)
  .option('--title <title>', 'title of the document')
  .option('--source <source>', 'where the document was taken from')
  .option('--address <url>', 'where the document stands on the web', toAddress)
  .action((paths: readonly string[], { dryRun, replace, ...options }: IngestOptions) =>
    reportingErrors(() => (dryRun ? printContributions(paths, options) : ingestAll(paths, options, replace))),
  );

program
  .command('documents')
  .description('list what was ingested: id, file name and title')
  .action(() => reportingErrors(() => withStore(({ graph }) => listDocuments(graph))));

program
  .command('remove')
  .description('take a document and all that only it states out of the graph')
  .argument('<id>', 'id of an ingested document')
  .action((id: string) => reportingErrors(() => withStore(({ graph }) => remove(graph, id))));

await program.parseAsync();

interface IngestOptions extends DocumentOptions {
  readonly dryRun: boolean;
  readonly replace: boolean;
}

async function reportingErrors(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

async function withStore(work: (store: OpenStore) => Promise<void>): Promise<void> {
  const store = await openStore(readConfig(process.env), console.error);
  try {
    await work(store);
  } finally {
    await store.graph.close();
  }
}

async function printContributions(paths: readonly string[], options: DocumentOptions): Promise<void> {
  const print: Destination = ({ contribution }) => Promise.resolve({ line: JSON.stringify(contribution), summary: NO_CHANGE });
  await readAll(await listFiles(paths), options, loadKnowledge(), () => print, toPlainProgress());
}

function ingestAll(paths: readonly string[], options: DocumentOptions, replace: boolean): Promise<void> {
  return withStore(async ({ graph, toKnowledge }) => {
    const files = await listFiles(paths);
    const toDestination =
      (file: string): Destination =>
      async (extraction) => {
        const ingested = await ingest(graph, extraction, replace);
        return { line: toIngestedLine(file, extraction, ingested), summary: ingested.summary };
      };
    const progress = process.stderr.isTTY ? toBarProgress(files.length) : toPlainProgress();
    console.log(toTotalLine(await readAll(files, options, toKnowledge(), toDestination, progress)));
  });
}

async function readAll(
  files: readonly string[],
  options: DocumentOptions,
  knowledge: Knowledge,
  toDestination: (file: string) => Destination,
  progress: Progress,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await ingestFile(file, options, knowledge, toDestination(file));
    outcomes.push(outcome);
    progress.step(outcome);
  }
  progress.end(outcomes);
  if (outcomes.some(({ summary }) => summary === null)) process.exitCode = 1;
  return outcomes;
}

/** How a person sees the work go on. */
interface Progress {
  readonly step: (outcome: FileOutcome) => void;
  readonly end: (outcomes: readonly FileOutcome[]) => void;
}

function toPlainProgress(): Progress {
  return { step: print, end: () => undefined };
}

function toBarProgress(total: number): Progress {
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}' });
  bar.start(total, 0, { file: '' });
  return {
    step: ({ file }) => {
      bar.increment({ file: basename(file) });
    },
    end: (outcomes) => {
      bar.stop();
      outcomes.forEach(print);
    },
  };
}

function print({ line, summary }: FileOutcome): void {
  if (summary) console.log(line);
  else console.error(line);
}

async function listDocuments(graph: GraphStore): Promise<void> {
  for (const { id, fileName, title } of await readDocuments(graph, INGESTED)) console.log(`${id}  ${fileName}  ${title}`);
}

async function remove(graph: GraphStore, id: string): Promise<void> {
  const { nodesRemoved, relationshipsRemoved } = await removeDocument(graph, id);
  console.log(`removed ${id}: ${String(nodesRemoved)} nodes and ${String(relationshipsRemoved)} relationships`);
}

function toCountry(value: string): string {
  const code = value.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw new InvalidArgumentError('Expected an ISO 3166-1 alpha-3 code such as BLR.');
  return code;
}

function toYear(value: string): number {
  if (!/^(19|20)\d\d$/.test(value)) throw new InvalidArgumentError('Expected a year such as 2023.');
  return Number(value);
}

function toAddress(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('Expected an address such as https://example.org/report.');
  return value;
}

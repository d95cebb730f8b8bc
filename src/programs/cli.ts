import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { listFiles, readFiles, type Found } from './commands/ingest-files.js';
import { toGraph, toJson, type Destination, type FoundLine } from './commands/ingest-found.js';
import { toReextractedLine } from './commands/reextracted-line.js';
import { readConfig } from './config.js';
import type { GraphStore } from '../graph/store.js';
import type { DocumentOptions } from '../ingestion/knowledge.js';
import { INGESTED, readDocuments } from '../ingestion/documents.js';
import { removeDocument } from '../ingestion/ingest.js';
import { findOutdated, reextract } from '../ingestion/reextract.js';
import { openReader } from './open-reader.js';
import { openStore, type OpenStore } from './open-store.js';

process.env['NODE_ENV'] ??= 'production';

/** Files that are read at once. */
const THREADS = 2;

const program = new Command('tip-graph').description(
  'Puts documents into the graph of the configured store, lists them, and takes them out.',
);

program
  .command('ingest')
  .description(
    'read narratives, profiles and tables, extract what they say, and add it to the graph; a document whole or not at all, safe to run twice',
  )
  .argument('<paths...>', 'text, HTML, PDF, JSON lines or CSV files, or folders of them')
  .option('--dry-run', 'print what would be added as JSON, one line a document, and write nothing', false)
  .option('--replace', 'take out another narrative of the same country and year', false)
  .option('--country <code>', 'ISO 3166-1 alpha-3 code, ahead of what the text says', toCountry)
  .option('--year <year>', 'year of the edition of the report, ahead of what the text says', toYear)
  .option('--title <title>', 'title of the document')
  .option('--source <source>', 'where the document was taken from')
  .option('--address <url>', 'where the document stands on the web', toAddress)
  .action((paths: readonly string[], options: IngestOptions) => reportingErrors(() => ingestPaths(options, paths)));

program
  .command('documents')
  .description('list what was ingested: id, file name and title')
  .action(() => reportingErrors(() => withStore(({ graph }) => listDocuments(graph))));

program
  .command('remove')
  .description('take a document and all that only it states out of the graph')
  .argument('<id>', 'id of an ingested document')
  .action((id: string) => reportingErrors(() => withStore(({ graph }) => remove(graph, id))));

program
  .command('reextract')
  .description('read anew what another version of the extractor, or one with other corrections, has read; say what changed')
  .action(() => reportingErrors(() => withStore(reextractAll)));

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

async function ingestPaths({ dryRun, replace, ...options }: IngestOptions, paths: readonly string[]): Promise<void> {
  const files = await listFiles(paths);
  if (dryRun) await readAll(files, options, toJson, toPlainProgress());
  else {
    const progress = process.stderr.isTTY ? toBarProgress(files.length) : toPlainProgress();
    await withStore(({ graph }) => readAll(files, options, toGraph(graph, replace), progress));
  }
}

async function readAll(
  files: readonly string[],
  options: DocumentOptions,
  destination: Destination,
  progress: Progress,
): Promise<void> {
  const reader = openReader(Math.min(files.length, THREADS));
  try {
    const total = await destination(progress.follow(readFiles(files, options, reader.read)), progress.print);
    progress.end();
    if (total !== null) console.log(total);
  } finally {
    await reader.close();
  }
}

/** How a person sees the work go on. */
interface Progress {
  readonly follow: (files: AsyncIterable<readonly Found[]>) => AsyncIterable<readonly Found[]>;
  readonly print: (line: FoundLine) => void;
  readonly end: () => void;
}

function toPlainProgress(): Progress {
  return { follow: (files) => files, print, end: () => undefined };
}

/** The lines come after the bar. */
function toBarProgress(total: number): Progress {
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}' });
  const lines: FoundLine[] = [];
  bar.start(total, 0, { file: '' });
  return {
    async *follow(files) {
      for await (const found of files) {
        bar.increment({ file: basename(found[0]?.place ?? '') });
        yield found;
      }
    },
    print: (line) => lines.push(line),
    end: () => {
      bar.stop();
      lines.forEach(print);
    },
  };
}

function print({ line, isRefused }: FoundLine): void {
  if (isRefused) process.exitCode = 1;
  if (isRefused) console.error(line);
  else console.log(line);
}

async function reextractAll({ graph, corrections, toKnowledge }: OpenStore): Promise<void> {
  const outdated = await findOutdated(graph, corrections);
  let refused = 0;
  for await (const reextraction of reextract(graph, outdated, toKnowledge)) {
    const isRefused = reextraction.kind === 'REFUSED';
    if (isRefused) refused += 1;
    print({ line: toReextractedLine(reextraction), isRefused });
  }
  console.log(`${String(outdated.length - refused)} read anew, ${String(refused)} stay as they were`);
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

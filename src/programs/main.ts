import '../shared/production.js';
import { join } from 'node:path';
import { readConfig, type Config } from './config.js';
import { countLabels } from '../analysis/reads/label-counts.js';
import { EXTRACTOR_VERSION } from '../generated/versions.js';
import { createDocumentGate } from '../ingestion/document-gate.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { openReader } from './open-reader.js';
import { openStore, type OpenStore } from './open-store.js';
import { createServer } from '../server/server.js';
import { packageDirectory } from '../shared/package-directory.js';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const store = await openStore(config, console.error);
  try {
    await bringUpToDate(store, console.error);
    await serve(config, store);
  } catch (error) {
    await store.graph.close();
    throw error;
  }
}

async function serve(config: Config, { graph, toTierKnowledge }: OpenStore): Promise<void> {
  const { port, host, allowedOrigins, publicUrl, ingestToken, servesText } = config;
  const onError = (error: unknown): void => {
    console.error(error);
  };
  const reader = openReader(1);
  const server = await createServer({
    graph,
    schemaDirectory: join(packageDirectory, 'schema'),
    exploreDirectory: join(packageDirectory, 'dist/explore'),
    playgroundDirectory: join(packageDirectory, 'dist/playground'),
    questionsDirectory: join(packageDirectory, 'docs/questions'),
    publicUrl,
    allowedOrigins,
    door: ingestToken === null ? null : { token: ingestToken, documents: createDocumentGate(graph, reader.read) },
    servesText,
    toTierKnowledge,
    extractorVersion: EXTRACTOR_VERSION,
    onError,
  });
  const stop = async (): Promise<void> => {
    await server.close();
    await reader.close();
    await graph.close();
    // A dead connection to the store would keep the process.
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  const counts = await countLabels(graph, ['Country', 'CountryReport', 'Recommendation']);
  const [countries, reports, recommendations] = counts.values();
  const address = await server.listen({ port, host });
  console.log(`GraphQL  ${address}/graphql`);
  console.log(`Explore  ${address}/ (playground at ${address}/playground)`);
  console.log(`Store    ${graph.description}`);
  console.log(
    `Holds    ${String(countries)} countries, ${String(reports)} country reports, ${String(recommendations)} recommendations`,
  );
}

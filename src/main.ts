import './shared/production.js';
import { join } from 'node:path';
import { readConfig, type Config } from './config.js';
import type { GraphStore } from './graph/store.js';
import { readCounts } from './ingestion/counts.js';
import { openStore } from './open-store.js';
import { createServer } from './server.js';
import { packageDirectory } from './shared/package-directory.js';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const { graph } = await openStore(config, console.error);
  try {
    await serve(config, graph);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function serve({ port, host, allowedOrigins }: Config, graph: GraphStore): Promise<void> {
  const onError = (error: unknown): void => {
    console.error(error);
  };
  const server = await createServer({
    graph,
    schemaDirectory: join(packageDirectory, 'schema'),
    playgroundDirectory: join(packageDirectory, 'dist/playground'),
    allowedOrigins,
    onError,
  });
  const stop = async (): Promise<void> => {
    await server.close();
    await graph.close();
    // A dead connection to the store would keep the process.
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  const { countries, reports, recommendations } = await readCounts(graph);
  const address = await server.listen({ port, host });
  console.log(`GraphQL  ${address}/graphql`);
  console.log(`Explore  ${address}/playground`);
  console.log(`Store    ${graph.description}`);
  console.log(
    `Holds    ${String(countries)} countries, ${String(reports)} country reports, ${String(recommendations)} recommendations`,
  );
}

import { writeStatements } from '../../generated/statements.js';
import type { Contribution } from '../../graph/contribution.js';
import { GraphError } from '../../shared/errors.js';
import { addSummaries, NO_CHANGE, type ChangeSummary, type GraphChange } from '../../graph/store.js';
import { applyChange } from './apply.js';
import type { Neo4jConnection, Neo4jOptions } from './connection.js';

/**
 * Makes the seed's documents those given, in a few transactions. The hash is remembered after the last one, and forgotten
 * ahead of the first, so that whatever stops it half-way the next call does it again.
 */
export async function applySeed(
  connection: Neo4jConnection,
  hash: string,
  contributions: () => readonly Contribution[],
  onProgress: Neo4jOptions['onSeedProgress'],
): Promise<ChangeSummary | null> {
  const known = await connection.write(
    async (transaction) => (await transaction.run(writeStatements.readSeedHash, {})).rows[0]?.hash,
  );
  if (known === hash) return null;
  await setSeedHash(connection, null);
  const held = await connection.write(async (transaction) => (await transaction.run(writeStatements.findSeedDocuments, {})).rows);
  const add = contributions();
  const given = new Set(add.map(({ document }) => document.id));
  let summary = NO_CHANGE;
  let written = 0;
  for (const change of toBatches(
    add,
    held.filter(({ id }) => !given.has(id)),
  )) {
    summary = addSummaries(summary, await connection.write((transaction) => applyChange(transaction, change)));
    written += change.add.length;
    onProgress?.(written, add.length);
  }
  await setSeedHash(connection, hash);
  if (Object.values(summary).some((count: number) => count > 0)) await prepareForReplanning(connection);
  return summary;
}

async function prepareForReplanning(connection: Neo4jConnection): Promise<void> {
  try {
    await connection.write((transaction) => transaction.run(writeStatements.prepareForReplanning, { seconds: 30 }));
  } catch (error) {
    // Only an administrator may ask for this where the engine has roles; for others it does so by itself, later.
    if (!(error instanceof GraphError)) throw error;
  }
}

function setSeedHash(connection: Neo4jConnection, hash: string | null): Promise<unknown> {
  return connection.write(async (transaction) => {
    await transaction.run(writeStatements.lockGraph, {});
    await transaction.run(writeStatements.setSeedHash, { hash });
  });
}

/** About how many nodes and relationships a transaction may hold. */
const BATCH_SIZE = 10_000;

interface HeldDocument {
  readonly id: string;
  readonly partition: string;
}

/** Changes of bearable size, the documents of a partition together: what they derive from one another is then computed once. */
function toBatches(add: readonly Contribution[], remove: readonly HeldDocument[]): readonly GraphChange[] {
  const batches: { add: Contribution[]; remove: string[] }[] = [];
  let room = 0;
  for (const partition of new Set([...add.map(({ document }) => document.partition), ...remove.map((held) => held.partition)])) {
    const coming = add.filter(({ document }) => document.partition === partition);
    const going = remove.filter((held) => held.partition === partition).map(({ id }) => id);
    const size = coming.reduce((sum, { nodes, relationships }) => sum + nodes.length + relationships.length + 1, going.length);
    const last = batches.at(-1);
    if (last && size <= room) {
      last.add.push(...coming);
      last.remove.push(...going);
      room -= size;
    } else {
      batches.push({ add: coming, remove: going });
      room = BATCH_SIZE - size;
    }
  }
  return batches;
}

import { writeStatements } from '../../generated/statements.js';
import { ASSEMBLY_VERSION } from '../../generated/versions.js';
import { assemble } from '../../assembly/assembly.js';
import { toChanges } from '../../assembly/changes.js';
import type { Contribution } from '../../graph/contribution.js';
import { joinToId } from '../../graph/elements.js';
import { findContributions, inBatches, toContributionRow, writeChanges } from './apply.js';
import type { Neo4jConnection, Transaction } from './connection.js';

/**
 * Writes anew what the documents make, where another version of the program assembled it, and takes out what they make no
 * more; what is the user's own stays. Whatever stops it half-way, the next call does it again.
 */
export async function rewriteOlderAssembly(connection: Neo4jConnection): Promise<void> {
  const version = await connection.write(
    async (transaction) => (await transaction.run(writeStatements.readAssemblyVersion, {})).rows[0]?.version,
  );
  if (version === ASSEMBLY_VERSION) return;
  const { rows } = await connection.write((transaction) => transaction.run(writeStatements.findDocuments, { partitions: null }));
  const partitions = [...new Set(rows.map(({ partition }) => partition))];
  for (let start = 0; start < partitions.length; start += PARTITIONS_AT_ONCE) {
    const some = partitions.slice(start, start + PARTITIONS_AT_ONCE);
    await connection.write((transaction) => rewritePartitions(transaction, some));
  }
  await connection.write(removeLeftovers);
}

/** A transaction holds so many, which is bearable. */
const PARTITIONS_AT_ONCE = 20;

async function rewritePartitions(transaction: Transaction, partitions: readonly string[]): Promise<void> {
  await transaction.run(writeStatements.lockGraph, {});
  const contributions = await readWithTexts(transaction, partitions);
  await writeChanges(transaction, toChanges([], contributions), contributions.map(toContributionRow));
}

async function removeLeftovers(transaction: Transaction): Promise<void> {
  await transaction.run(writeStatements.lockGraph, {});
  const { nodes, relationships } = assemble(await readWithTexts(transaction, null));
  const ends = [...relationships.values()].flatMap(({ from, to }) => [from.id, to.id]);
  const made = new Set([...nodes.keys(), ...ends]);
  const held = await transaction.run(writeStatements.findAllRelationships, {});
  const gone = held.rows.filter((row) => !relationships.has(joinToId(row)));
  await inBatches(gone, (rows) => transaction.run(writeStatements.deleteRelationships, { rows }));
  const { rows: known } = await transaction.run(writeStatements.findNodeIds, {});
  const goneNodes = known.map(({ id }) => id).filter((id) => !made.has(id));
  await inBatches(goneNodes, (ids) => transaction.run(writeStatements.deleteNodes, { ids }));
  await transaction.run(writeStatements.setAssemblyVersion, { version: ASSEMBLY_VERSION });
}

async function readWithTexts(transaction: Transaction, partitions: readonly string[] | null): Promise<readonly Contribution[]> {
  const { rows } = await transaction.run(writeStatements.findDocuments, { partitions });
  return findContributions(
    transaction,
    rows.map(({ id }) => id),
    [],
  );
}

import { isDeepStrictEqual } from 'node:util';
import { writeStatements } from '../../generated/statements.js';
import { toChanges, toContributionsAfter, type Changes } from '../../assembly/changes.js';
import type { Contribution, NodeReference } from '../../graph/contribution.js';
import type { RelationshipElement } from '../../graph/elements.js';
import { NO_CHANGE, type ChangeSummary, type GraphChange } from '../../graph/store.js';
import type { StatementResult, Transaction } from './connection.js';
import { parseStoredContribution, toStoredContribution } from './stored-contribution.js';
import { toWrittenNode, toWrittenRelationship } from './written-elements.js';

/** Makes a change within a transaction, one writer at a time. Making it again changes nothing. */
export async function applyChange(transaction: Transaction, change: GraphChange): Promise<ChangeSummary> {
  await transaction.run(writeStatements.lockGraph, {});
  const documents = [...change.add.map(({ document }) => document.id), ...change.remove];
  const before = await findContributions(
    transaction,
    documents,
    change.add.map(({ document }) => document.partition),
  );
  const held = new Map(before.map((contribution) => [contribution.document.id, contribution]));
  const given = new Set(change.add.map(({ document }) => document.id));
  const add = change.add.filter((contribution) => !isDeepStrictEqual(held.get(contribution.document.id), contribution));
  const remove = change.remove.filter((id) => held.has(id) && !given.has(id));
  if (add.length === 0 && remove.length === 0) return NO_CHANGE;
  const changes = toChanges(before, toContributionsAfter(before, add, remove));
  return writeChanges(transaction, changes, [...remove.map((id) => ({ id, contribution: null })), ...add.map(toContributionRow)]);
}

/** What the documents say that are in some partitions or in those of some documents; with the texts of these documents alone. */
export async function findContributions(
  transaction: Transaction,
  documents: readonly string[],
  partitions: readonly string[],
): Promise<readonly Contribution[]> {
  const parameters = { documents, partitions: [...new Set(partitions)] };
  const { rows } = await transaction.run(writeStatements.findContributions, parameters);
  return rows.map(({ contribution, text }) => parseStoredContribution(contribution, text));
}

interface ContributionRow {
  readonly id: string;
  readonly contribution: string | null;
}

/** The row that keeps what a document says. */
export function toContributionRow(contribution: Contribution): ContributionRow {
  return { id: contribution.document.id, contribution: toStoredContribution(contribution) };
}

/** Makes changes, and keeps what documents say. */
export async function writeChanges(
  transaction: Transaction,
  { nodes, relationships, goneNodes, goneRelationships }: Changes,
  contributions: readonly ContributionRow[],
): Promise<ChangeSummary> {
  const written = relationships.map(toWrittenRelationship);
  const results = [
    ...(await inBatches(goneRelationships.map(toEnds), (rows) => transaction.run(writeStatements.deleteRelationships, { rows }))),
    ...(await inBatches(nodes.map(toWrittenNode), (rows) => transaction.run(writeStatements.writeNodes, { rows }))),
    ...(await inBatches(toBareNodes(relationships, nodes), (rows) => transaction.run(writeStatements.writeBareNodes, { rows }))),
    ...(await inBatches(written, (rows) => transaction.run(writeStatements.writeRelationships, { rows }))),
    ...(await inBatches(contributions, (rows) => transaction.run(writeStatements.writeContributions, { rows }))),
    ...(await inBatches(goneNodes, (ids) => transaction.run(writeStatements.deleteNodes, { ids }))),
  ];
  return results.map(({ counts }) => counts).reduce(addCounts, NO_CHANGE);
}

function toEnds({ from, type, to, key }: RelationshipElement): Readonly<Record<'from' | 'type' | 'to' | 'key', string>> {
  return { from: from.id, type, to: to.id, key };
}

/** The ends of relationships that are not written as nodes: some may not exist yet. */
function toBareNodes(relationships: readonly RelationshipElement[], nodes: readonly NodeReference[]): readonly NodeReference[] {
  const ends = new Map(relationships.flatMap(({ from, to }) => [from, to]).map(({ id, label }) => [id, { id, label }]));
  for (const { id } of nodes) ends.delete(id);
  return [...ends.values()];
}

const BATCH_SIZE = 3_000;

/** Sends rows in numbers that a statement can bear. */
export async function inBatches<Row>(
  rows: readonly Row[],
  run: (batch: readonly Row[]) => Promise<StatementResult<never>>,
): Promise<readonly StatementResult<never>[]> {
  const results: StatementResult<never>[] = [];
  for (let start = 0; start < rows.length; start += BATCH_SIZE) results.push(await run(rows.slice(start, start + BATCH_SIZE)));
  return results;
}

/** The sum of what was counted before and what a statement made and took away. */
function addCounts(sum: ChangeSummary, counts: StatementResult<never>['counts']): ChangeSummary {
  return {
    nodesAdded: sum.nodesAdded + counts.nodesCreated,
    nodesRemoved: sum.nodesRemoved + counts.nodesDeleted,
    relationshipsAdded: sum.relationshipsAdded + counts.relationshipsCreated,
    relationshipsRemoved: sum.relationshipsRemoved + counts.relationshipsDeleted,
  };
}

import {
  constraintsStatements,
  searchStatements,
  versionStatements,
  writeStatements,
  type Statement,
} from '../../generated/statements.js';
import type { Contribution } from '../../graph/contribution.js';
import { toDataVersion } from '../../assembly/data-version.js';
import { createDeadline } from '../../shared/deadline.js';
import type { GraphStore } from '../../graph/store.js';
import { applyChange } from './apply.js';
import { compilePlan } from './compiler/compile-plan.js';
import { compileSearch } from './compiler/compile-search.js';
import { Neo4jConnection, type Neo4jOptions, type Transaction } from './connection.js';
import { rewriteOlderAssembly } from './rewrite.js';
import { applySeed } from './seed.js';
import { parseStoredContribution } from './stored-contribution.js';
import { createTopology } from './topology.js';

/**
 * Opens the store in a Neo4j database, makes its constraints and indexes, and brings a graph of an older version up to date.
 * Only nodes labelled TipEntity are its own.
 * @throws StoreUnavailableError if the database cannot be reached or refuses the user
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const connection = new Neo4jConnection(options);
  try {
    await connection.verify();
    await prepare(connection);
    await rewriteOlderAssembly(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    description: `neo4j at ${connection.address}`,
    apply: (change) => connection.write((transaction) => applyChange(transaction, change)),
    applySeed: (hash, contributions) => applySeed(connection, hash, contributions, options.onSeedProgress),
    readContributions: (ids) => connection.read((transaction) => readContributions(transaction, ids), createDeadline()),
    run: createRunner(connection),
    search: createSearcher(connection),
    suggest: async (prefix, take, deadline = createDeadline()) => {
      const parameters = { pattern: `${prefix}*`, prefix, take };
      return (await connection.read((transaction) => transaction.run(searchStatements.suggestWords, parameters), deadline)).rows;
    },
    version: (deadline = createDeadline()) => connection.read(readVersion, deadline),
    topology: createTopology(connection),
    close: () => connection.close(),
  };
}

async function prepare(connection: Neo4jConnection): Promise<void> {
  await connection.write(async (transaction) => {
    for (const statement of Object.values(constraintsStatements)) await transaction.run(statement, {});
  });
  await connection.write((transaction) => transaction.run(writeStatements.awaitIndexes, { seconds: 30 }));
}

async function readContributions(transaction: Transaction, documents: readonly string[]): Promise<readonly Contribution[]> {
  const { rows } = await transaction.run(writeStatements.readContributions, { documents });
  return rows.map(({ contribution, text }) => parseStoredContribution(contribution, text));
}

async function readVersion(transaction: Transaction): Promise<string> {
  const { rows } = await transaction.run(versionStatements.readVersion, {});
  return toDataVersion(rows[0]?.seed ?? null, rows[0]?.documents ?? []);
}

function createRunner(connection: Neo4jConnection): GraphStore['run'] {
  return async (plan, deadline = createDeadline()) => {
    if (Object.keys(plan).length === 0) return {};
    const { text, parameters, decode } = compilePlan(plan);
    const statement: Statement<object, Readonly<Record<string, unknown>>> = { name: 'read-plan', text };
    const { rows } = await connection.read((transaction) => transaction.run(statement, parameters), deadline);
    return decode(Object.values(rows[0] ?? {}));
  };
}

function createSearcher(connection: Neo4jConnection): GraphStore['search'] {
  return async (plan, deadline = createDeadline()) => {
    const { text, parameters, decode } = compileSearch(plan);
    const statement: Statement<object, Readonly<Record<string, unknown>>> = { name: 'search', text };
    const { rows } = await connection.read((transaction) => transaction.run(statement, parameters), deadline);
    return decode(Object.values(rows[0] ?? {}));
  };
}

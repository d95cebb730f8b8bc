import { topologyStatements, type Statement } from '../../generated/statements.js';
import { createDeadline, type Deadline } from '../../shared/deadline.js';
import type { RelationshipRow, Topology } from '../../graph/topology.js';
import type { Neo4jConnection } from './connection.js';

/** What walks read of a database: a statement a call. */
export function createTopology(connection: Neo4jConnection): Topology {
  const read = <Parameters extends object, Row extends object>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    deadline: Deadline = createDeadline(),
  ): Promise<readonly Row[]> =>
    connection.read(async (transaction) => (await transaction.run(statement, parameters)).rows, deadline);
  return {
    nodes: (ids, deadline) => read(topologyStatements.findNodes, { ids }, deadline),
    neighbours: (frontier, follow, deadline) => read(topologyStatements.findNeighbours, { frontier, ...follow }, deadline),
    relationships: async (ends, types, deadline) =>
      (await read(topologyStatements.findRelationships, { ...ends, types }, deadline)).map(toRelationshipRow),
    degrees: async (nodes, follow, deadline) => {
      const rows = await read(topologyStatements.countRelationships, { nodes, ...follow }, deadline);
      return new Map(rows.filter(({ degree }) => degree > 0).map(({ id, degree }) => [id, degree]));
    },
  };
}

/** The engine keeps a relationship's key among its properties. */
function toRelationshipRow({ properties: { key, ...properties }, ...row }: Omit<RelationshipRow, 'key'>): RelationshipRow {
  return { ...row, key: String(key), properties };
}

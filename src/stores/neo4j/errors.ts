import { Neo4jError } from 'neo4j-driver';
import { DeadlineError, GraphError, StatementError, StoreUnavailableError } from '../../shared/errors.js';

/** What an error of the engine means to those who use a store, by its status code; other errors are not touched. */
export function toGraphError(error: unknown, address: string, statement: string | null): unknown {
  if (!(error instanceof Neo4jError) || error instanceof GraphError) return error;
  if (isTimeout(error.code)) return new DeadlineError(`${statement ?? 'nothing'}: took too long in ${address}`, { cause: error });
  if (statement === null || isUnavailable(error.code)) {
    return new StoreUnavailableError(`${address} ${toReason(error.code)}`, { cause: error });
  }
  return new StatementError(statement, `the engine answered ${error.code}`, { cause: error });
}

function isUnavailable(code: string): boolean {
  return UNAVAILABLE.has(code) || code.startsWith('Neo.TransientError.') || isRefusal(code);
}

/** Codes without a prefix are the driver's; `N/A` has what it says of its own pool of connections. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'N/A',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]);

function isTimeout(code: string): boolean {
  return code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}

function isRefusal(code: string): boolean {
  return code.startsWith('Neo.ClientError.Security.');
}

function toReason(code: string): string {
  if (isRefusal(code)) return 'refused the user';
  return code.startsWith('Neo.') ? 'cannot serve this now' : 'cannot be reached';
}

import { OPENED_OPERATION, type OpenedOperation } from '../../src/shared/opened-operation.js';

/** The operation that the server opened this page with, by a permalink or the address of a question; null where it did not. */
export function readOpenedOperation(): OpenedOperation | null {
  const { query, variables = '', cited, present } = document.getElementById(OPENED_OPERATION)?.dataset ?? {};
  if (query === undefined) return null;
  return { query, variables, ...(cited !== undefined && { cited }), ...(present !== undefined && { present }) };
}

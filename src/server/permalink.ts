import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isRecord } from '../plan/is-record.js';
import { toCanonicalJson } from '../shared/canonical-json.js';
import { MAXIMUM_BODY, toRefusal } from './json-errors.js';
import type { AskedOperation } from './operation-hash.js';

/**
 * An address that carries the operation itself and the version of the data that its answer was read from. Null for what is
 * too long: what stands between a server and a browser takes no longer addresses.
 */
export function toPermalink(operation: AskedOperation, dataVersion: string, publicUrl: string | null): string | null {
  const json = Buffer.from(toCanonicalJson(toPayload(operation)));
  if (json.length > MAXIMUM_BODY) return null;
  const payload = deflateRawSync(json, { level: 9 }).toString('base64url');
  const address = `${publicUrl ?? ''}/p/${payload}?v=${dataVersion}`;
  return address.length > MAXIMUM_ADDRESS ? null : address;
}

/** Most characters of a permalink. */
export const MAXIMUM_ADDRESS = 8_000;

/**
 * The operation that a permalink carries.
 * @throws an error with status 400 that says what is wrong with it
 */
export function parsePermalink(payload: string): AskedOperation {
  if (!/^[\w-]+$/.test(payload)) throw toRefusal('expected an operation in base64url after /p/');
  return toOperation(parseJson(toText(inflate(Buffer.from(payload, 'base64url')))));
}

function toPayload({ query, variables, operationName }: AskedOperation): Readonly<Record<string, unknown>> {
  const hasVariables = Object.keys(variables).length > 0;
  return { query, ...(hasVariables && { variables }), ...(operationName !== null && { operationName }) };
}

function inflate(compressed: Buffer): Buffer {
  try {
    return inflateRawSync(compressed, { maxOutputLength: MAXIMUM_BODY });
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ERR_BUFFER_TOO_LARGE')
      throw toRefusal(`the operation of a permalink has at most ${MAXIMUM_BODY.toLocaleString('en')} bytes`);
    throw toRefusal('the permalink is cut off or changed: it cannot be inflated');
  }
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw toRefusal('the operation of a permalink is UTF-8, and this is not');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, refusePrototype);
  } catch {
    throw toRefusal('the operation of a permalink is JSON, and this is not, or has a key that may not be');
  }
}

/** As bodies of requests are refused that have it. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError(key);
  return value;
}

function toOperation(value: unknown): AskedOperation {
  if (isRecord(value) && Object.keys(value).every((key) => KEYS.has(key))) {
    const { query, variables = {}, operationName = null } = value;
    const isName = operationName === null || typeof operationName === 'string';
    if (typeof query === 'string' && isRecord(variables) && isName) return { query, variables, operationName };
  }
  throw toRefusal('a permalink carries { query, variables, operationName }, and nothing else');
}

const KEYS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

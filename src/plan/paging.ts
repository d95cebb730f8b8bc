import { createHash } from 'node:crypto';
import type { PropertyValue } from '../graph/contribution.js';
import { InputError } from '../shared/errors.js';
import type { Keys, Page, Scalar } from '../graph/plan.js';
import type { LinkRow, PageRow } from '../graph/result.js';

/** How a client asks for a page, as the schema's connection fields take it. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Largest page that a client can ask for. */
export const MAXIMUM_PAGE_SIZE = 250;
const DEFAULT_PAGE_SIZE = 50;

/**
 * The page that a client asks for. `list` names the list and its order; a cursor fits no list but its own.
 * @throws InputError for a size outside 1–250, for first with last, and for a cursor that is not of this list
 */
export function toPage(page: PageArguments, list: string): Page {
  return {
    take: toPageSize(page),
    from: page.last == null ? 'START' : 'END',
    after: page.after == null ? null : parseCursor('after', page.after, list),
    before: page.before == null ? null : parseCursor('before', page.before, list),
  };
}

/**
 * How many entries a client asks for.
 * @throws InputError for a size outside 1–250, and for first with last
 */
export function toPageSize({ first = null, last = null }: PageArguments): number {
  if (first !== null && last !== null) throw new InputError('give first or last, not both');
  assertSize('first', first);
  assertSize('last', last);
  return first ?? last ?? DEFAULT_PAGE_SIZE;
}

/** Opaque text for a row's place in a list. */
export function toCursor(keys: Keys, list: string): string {
  return Buffer.from(JSON.stringify([toListMark(list), ...keys])).toString('base64url');
}

/** A page with what its connection must know to answer for cursors and neighbours. */
export interface Connection {
  readonly page: Page;
  readonly list: string;
  readonly row: PageRow;
  /** How much of a text was read for the list, where something says so. */
  readonly coverage?: PropertyValue | null;
}

/** The fields of the schema's PageInfo. */
export interface PageInformation {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where a page lies. Against the direction of reading there is more exactly where a cursor was given. */
export function toPageInformation({ page, list, row }: Connection): PageInformation {
  const forward = page.from === 'START';
  const [start, end] = [row.rows.at(0), row.rows.at(-1)];
  const toRowCursor = (link: LinkRow | undefined): string | null => (link ? toCursor(link.keys, list) : null);
  return {
    hasNextPage: forward ? row.more : page.before !== null,
    hasPreviousPage: forward ? page.after !== null : row.more,
    startCursor: toRowCursor(start),
    endCursor: toRowCursor(end),
  };
}

function assertSize(name: string, size: number | null): void {
  if (size !== null && (size < 1 || size > MAXIMUM_PAGE_SIZE)) {
    throw new InputError(`${name} must be from 1 to ${String(MAXIMUM_PAGE_SIZE)}, got ${String(size)}`);
  }
}

/**
 * The place that a cursor of a list stands for.
 * @throws InputError for a cursor that is not of this list
 */
export function parseCursor(name: string, cursor: string, list: string): Keys {
  const [mark, ...keys] = parseArray(cursor);
  if (mark === undefined || keys.length === 0 || !keys.every(isKey)) {
    throw new InputError(`${name} must be a cursor that this server gave, got "${cursor.slice(0, 80)}"`);
  }
  if (mark !== toListMark(list)) throw new InputError(`${name} is a cursor of another list, order or filter`);
  return keys;
}

function parseArray(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isKey(value: unknown): value is Scalar | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function toListMark(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}

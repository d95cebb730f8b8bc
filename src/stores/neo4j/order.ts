import { InputError } from '../../graph/errors.js';
import type { Keys, Page, Selection } from '../../graph/plan.js';
import type { Scope } from './scope.js';
import { toIdentifier } from './text.js';

/** One term of an order: what a row is placed by, and which way. */
export interface Term {
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The terms that place a row: the selection's order, the node's id, and the relationship's key behind a hop. */
export function toTerms(selection: Selection, node: string, relationship: string | null): readonly Term[] {
  const order = selection.order.map(({ field, direction }): Term => {
    const property = `${node}.${toIdentifier(field)}`;
    // A root starts from an index that leaves out what has no value; elsewhere what has none comes first.
    return { expression: relationship === null ? property : `coalesce(${property}, '')`, direction };
  });
  const keys = relationship === null ? [] : [toAscending(`${relationship}.key`)];
  return [...order, toAscending(`${node}.id`), ...keys];
}

/** The ORDER BY clause; a page from the end is read in the mirrored order. */
export function toOrderBy(terms: readonly Term[], from: Page['from']): string {
  const isDescending = ({ direction }: Term): boolean => (direction === 'DESC') === (from === 'START');
  return `ORDER BY ${terms.map((term) => (isDescending(term) ? `${term.expression} DESC` : term.expression)).join(', ')}`;
}

/** The conditions that a row lies strictly between the two places of a page. */
export function compileCursors(scope: Scope, name: string, terms: readonly Term[], { after, before }: Page): readonly string[] {
  return [
    ...(after ? compileCursor(scope, `${name}After`, terms, after, '>') : []),
    ...(before ? compileCursor(scope, `${name}Before`, terms, before, '<') : []),
  ];
}

type Comparison = '>' | '<';

function compileCursor(scope: Scope, name: string, terms: readonly Term[], keys: Keys, side: Comparison): readonly string[] {
  const places = terms.map(({ expression, direction }, index): Place => {
    const value = keys[index];
    if (value === undefined || keys.length !== terms.length) {
      throw new InputError(`a cursor of this list has ${String(terms.length)} keys, got ${String(keys.length)}`);
    }
    const comparison = direction === 'ASC' ? side : OPPOSITE[side];
    return { expression, comparison, parameter: scope.toParameter(`${name}${String(index)}`, value) };
  });
  return toBeyond(places);
}

const OPPOSITE = { '>': '<', '<': '>' } as const;

interface Place {
  readonly expression: string;
  readonly comparison: Comparison;
  readonly parameter: string;
}

/** In the form that lets the engine seek in an index: `a >= $0 AND (a > $0 OR b > $1)`. */
function toBeyond([first, ...rest]: readonly Place[]): readonly string[] {
  if (!first) return [];
  const { expression, comparison, parameter } = first;
  const beyond = `${expression} ${comparison} ${parameter}`;
  const further = toBeyond(rest);
  if (further.length === 0) return [beyond];
  const alternative = further.length === 1 ? further.join('') : `(${further.join(' AND ')})`;
  return [`${expression} ${comparison}= ${parameter}`, `(${beyond} OR ${alternative})`];
}

function toAscending(expression: string): Term {
  return { expression, direction: 'ASC' };
}

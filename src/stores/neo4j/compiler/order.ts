import type { Keys, Order, Page, Selection, Step } from '../../../graph/plan.js';
import { invariant } from '../../../shared/invariant.js';
import type { Scope } from './scope.js';
import { toNodePattern, toPath } from './pattern.js';
import { toIdentifier, toSubquery } from './text.js';

/** One term of an order: what a row is placed by, and which way. */
export interface Term {
  readonly expression: string;
  readonly direction: Order['direction'];
  readonly nulls: Order['nulls'];
  /** What `expression` is the variable of, where that is more than a property: it is to be worked out once a row. */
  readonly binding: string | null;
}

/** The terms that place a row: the selection's order, the node's id, and the relationship's key behind a hop. */
export function toTerms(scope: Scope, selection: Selection, node: string, relationship: string | null): readonly Term[] {
  const order = selection.order.map((each): Term => {
    const { direction, nulls } = each;
    const expression = compileOrder(scope, node, each);
    // A root starts from an index that leaves out what has no value; elsewhere what has none comes first.
    const isBare = nulls === null && relationship !== null;
    if (isOwnProperty(each)) {
      return { expression: isBare ? `coalesce(${expression}, '')` : expression, direction, nulls, binding: null };
    }
    return { expression: scope.toVariable('place'), direction, nulls, binding: expression };
  });
  const keys = relationship === null ? [] : [toAscending(`${relationship}.key`)];
  return [...order, toAscending(`${node}.id`), ...keys];
}

/** The ORDER BY clause; a page from the end is read in the mirrored order. */
export function toOrderBy(terms: readonly Term[], from: Page['from']): string {
  const toSorted = ({ expression, direction }: SortKey): string =>
    (direction === 'DESC') === (from === 'START') ? `${expression} DESC` : expression;
  return `ORDER BY ${terms.flatMap(toSortKeys).map(toSorted).join(', ')}`;
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
  invariant(keys.length === terms.length, 'a cursor of a list has a key for each term');
  const places = terms.flatMap((term, index): readonly Place[] => {
    const value = keys[index] ?? null;
    const sortKeys = toSortKeys(term);
    // Those without a value are told apart by that alone.
    const values = sortKeys.length === 1 ? [value] : value === null ? [true] : [false, value];
    return values.map((each, part): Place => {
      const { expression, direction } = sortKeys[part] ?? term;
      invariant(each !== null, 'a cursor has no value only where a row may have none');
      const comparison = direction === 'ASC' ? side : OPPOSITE[side];
      return { expression, comparison, parameter: scope.toParameter(`${name}${String(index)}`, each) };
    });
  });
  return toBeyond(places);
}

type SortKey = Pick<Term, 'expression' | 'direction'>;

/** What a term sorts by: whether there is a value comes first. */
function toSortKeys({ expression, direction, nulls }: Term): readonly SortKey[] {
  const presence: SortKey = { expression: `(${expression} IS NULL)`, direction: nulls === 'LAST' ? 'ASC' : 'DESC' };
  return nulls === null ? [{ expression, direction }] : [presence, { expression, direction }];
}

function isOwnProperty({ via, by }: Order): boolean {
  return via.length === 0 && by.kind === 'field';
}

function compileOrder(scope: Scope, node: string, { via, by }: Order): string {
  const [step, ...further] = via;
  if (step) {
    const { end, relationship, path } = toStepPath(scope, node, step);
    return `head(${toSubquery('COLLECT', [
      `MATCH ${path}`,
      `RETURN ${compileOrder(scope, end, { via: further, by, direction: 'ASC', nulls: null })}`,
      toBestFirst(end, relationship),
      'LIMIT 1',
    ])})`;
  }
  if (by.kind === 'field') return `${node}.${toIdentifier(by.field)}`;
  const count = toSubquery('COUNT', [`MATCH ${toStepPath(scope, node, by.step).path}`]);
  return by.knownBy === null ? count : `CASE WHEN ${node}.${toIdentifier(by.knownBy)} THEN ${count} END`;
}

/** The path from a node along a step, with fresh variables. */
export function toStepPath(
  scope: Scope,
  node: string,
  step: Step,
): { readonly end: string; readonly relationship: string; readonly path: string } {
  const [relationship, end] = [scope.toVariable(step.type), scope.toVariable(step.label)];
  return { end, relationship, path: toPath(`(${node})`, relationship, step, toNodePattern(end, step.label)) };
}

/** The ORDER BY clause that puts the best supported relationship first, as on a field that leads to one node. */
export function toBestFirst(node: string, relationship: string): string {
  return `ORDER BY ${relationship}.authority DESC, ${node}.id, ${relationship}.key`;
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
  return { expression, direction: 'ASC', nulls: null, binding: null };
}

import { NO_PROVENANCE, toPropertyOrder, type Hop, type Keys, type Predicate, type Scalar, type Selection } from './plan.js';

/** A selection in the making. Each step returns another one; none changes the one it is called on. */
export interface SelectionBuilder {
  readonly selection: Selection;
  /** Reads these properties too. */
  readonly field: (...names: readonly string[]) => SelectionBuilder;
  /** Reads only nodes for which this holds too. */
  readonly where: (predicate: Predicate) => SelectionBuilder;
  /** Orders by a property that every node has, ascending. */
  readonly orderBy: (field: string) => SelectionBuilder;
  /** Reads at most `take` nodes, from the place after `after` on. */
  readonly first: (take: number, after?: Keys | null) => SelectionBuilder;
  /** Counts all nodes that fit, too. */
  readonly count: () => SelectionBuilder;
  /** Reads what a relationship leads to, outward unless `hop` says otherwise, as the child `name`. */
  readonly follow: (name: string, type: string, target: SelectionBuilder, hop?: Partial<Omit<Hop, 'type'>>) => SelectionBuilder;
}

/** Starts a selection of nodes with a label: no property, no condition, no order, and at most one node until `first` says more. */
export function select(label: string): SelectionBuilder {
  const page = { take: 1, from: 'START', after: null, before: null } as const;
  return build({ label, fields: [], where: null, order: [], page, count: false, children: {}, provenance: NO_PROVENANCE });
}

/** The condition that a property has a value. */
export function equals(field: string, value: Scalar): Predicate {
  return { kind: 'compare', field, operator: 'eq', value };
}

/** The condition that a property has one of some values. */
export function isOneOf(field: string, value: readonly Scalar[]): Predicate {
  return { kind: 'compare', field, operator: 'in', value };
}

/** The condition that a property is there. */
export function isStated(field: string): Predicate {
  return { kind: 'compare', field, operator: 'isNull', value: false };
}

function build(selection: Selection): SelectionBuilder {
  const extend = (part: Partial<Selection>): SelectionBuilder => build({ ...selection, ...part });
  return {
    selection,
    field: (...names) => extend({ fields: [...selection.fields, ...names] }),
    where: (predicate) =>
      extend({ where: selection.where === null ? predicate : { kind: 'and', all: [selection.where, predicate] } }),
    orderBy: (field) => extend({ order: [...selection.order, toPropertyOrder(field)] }),
    first: (take, after = null) => extend({ page: { ...selection.page, take, after } }),
    count: () => extend({ count: true }),
    follow: (name, type, { selection: target }, hop = {}) => {
      const whole: Hop = { type, direction: 'OUT', fields: [], byAuthority: false, provenance: NO_PROVENANCE, ...hop };
      return extend({ children: { ...selection.children, [name]: { hop: whole, selection: target } } });
    },
  };
}

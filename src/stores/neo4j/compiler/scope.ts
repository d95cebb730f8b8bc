import type { Scalar } from '../../../graph/plan.js';
import { toIdentifier } from './text.js';

/** Gives out the names of a statement's variables and parameters, each once, and keeps the parameters' values. */
export interface Scope {
  /** A fresh variable, named after a label or a type. */
  readonly toVariable: (name: string) => string;
  /** A fresh parameter with this value, as it is written in the statement. */
  readonly toParameter: (name: string, value: Scalar | readonly Scalar[]) => string;
  readonly parameters: ReadonlyMap<string, Scalar | readonly Scalar[]>;
}

export function createScope(): Scope {
  const variables = new Set<string>();
  const parameters = new Map<string, Scalar | readonly Scalar[]>();
  return {
    parameters,
    toVariable: (name) => {
      const variable = toUnused(toCamelCase(toIdentifier(name)), (taken) => variables.has(taken));
      variables.add(variable);
      return variable;
    },
    toParameter: (name, value) => {
      const parameter = toUnused(toIdentifier(name), (taken) => parameters.has(taken));
      parameters.set(parameter, value);
      return `$${parameter}`;
    },
  };
}

function toUnused(name: string, isTaken: (name: string) => boolean): string {
  let unused = name;
  for (let number = 2; isTaken(unused); number += 1) unused = `${name}${String(number)}`;
  return unused;
}

/** `CountryReport` and `COUNTRY_REPORT` both become `countryReport`. */
function toCamelCase(name: string): string {
  const words = /[a-z]/.test(name)
    ? name
    : name.toLowerCase().replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return words.charAt(0).toLowerCase() + words.slice(1);
}

import {
  coerceInputValue,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import { toRefusal } from './json-errors.js';
import type { Question } from './questions.js';

/** What stands behind the `?` of an address; a parameter that is given several times is a list. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The variables of a question, where those that the address gives stand in for its own.
 * @throws an error with status 400 that says what was expected
 */
export function toQuestionVariables(question: Question, given: AddressParameters): Question['variables'] {
  const replaced = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, toVariable(question, name, value)] as const],
  );
  return { ...question.variables, ...Object.fromEntries(replaced) };
}

function toVariable({ name: question, types }: Question, name: string, given: string | readonly string[]): unknown {
  const type = types.get(name);
  if (type === undefined) {
    const expected = [...types].map(([known, each]) => `${known} (${toWords(each)})`).join(', ');
    throw toRefusal(`${question} takes ${expected === '' ? 'no variables' : expected}, got ${JSON.stringify(name)}`);
  }
  const value = toValue(given, type);
  try {
    coerceInputValue(value, type, refuse);
  } catch {
    throw toRefusal(`${name} must be ${toWords(type)}, got ${JSON.stringify(given)}`);
  }
  return value;
}

function refuse(): never {
  throw new TypeError();
}

/** What the text seems to be by its type; what it does not seem to be stays a text, which does not fit the type then. */
function toValue(given: string | readonly string[], type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return toValue(given, type.ofType);
  if (isListType(type)) {
    const texts = [given].flat().flatMap((text) => text.split(','));
    return texts.map((text) => toValue(text.trim(), type.ofType));
  }
  if (typeof given !== 'string' || (isScalarType(type) && TEXTS.has(type.name)) || isEnumType(type)) return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

const TEXTS: ReadonlySet<string> = new Set(['ID', 'String']);

function toWords(type: GraphQLInputType): string {
  if (isNonNullType(type)) return toWords(type.ofType);
  if (isListType(type)) return `values with commas between them, each ${toWords(type.ofType)}`;
  if (isEnumType(type)) {
    return `one of ${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  }
  return NAMES.get(type.name) ?? type.name;
}

const NAMES: ReadonlyMap<GraphQLNamedInputType['name'], string> = new Map([
  ['ID', 'an id'],
  ['String', 'a text'],
  ['Int', 'a whole number'],
  ['Float', 'a number'],
  ['Boolean', 'true or false'],
]);

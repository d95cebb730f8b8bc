import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, typeFromAST, isInputType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { invariant } from '../shared/invariant.js';
import { toQuestionTitle } from '../shared/question-title.js';

/** A ready operation that answers what people ask. */
export interface Question {
  readonly name: string;
  /** What it asks, in words. */
  readonly title: string;
  readonly query: string;
  /** What it is asked with where nothing else is said. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The types of the variables that it takes. */
  readonly types: ReadonlyMap<string, GraphQLInputType>;
}

/** The questions of a folder by their names: `<name>.graphql` has the operation, `<name>.variables.json` its variables. */
export function readQuestions(directory: string, schema: GraphQLSchema): ReadonlyMap<string, Question> {
  const names = readdirSync(directory).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  return new Map(
    names.sort().map((name) => {
      const query = readFileSync(join(directory, `${name}.graphql`), 'utf8');
      const variables = variablesOf.parse(JSON.parse(readFileSync(join(directory, `${name}.variables.json`), 'utf8')));
      return [name, { name, title: toQuestionTitle(query), query, variables, types: toTypes(query, schema) }];
    }),
  );
}

const variablesOf = z.record(z.string(), z.unknown());

function toTypes(query: string, schema: GraphQLSchema): Question['types'] {
  const definitions = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  return new Map(
    definitions.map(({ variable, type }) => {
      const declared = typeFromAST(schema, type);
      invariant(isInputType(declared), `${print(type)} is a type that variables have`);
      return [variable.name.value, declared];
    }),
  );
}

import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { once } from '../shared/once.js';
import { toRefusal } from './json-errors.js';
import { toVariablesText, type OpenInPlayground } from './playground.js';
import { toQuestionVariables, type AddressParameters } from './question-variables.js';
import { readQuestions, type Question } from './questions.js';
import type { Replay } from './replay.js';
import { wantsPage } from './wants-page.js';

/** Where the questions are, and where the server is seen from outside. */
interface Places {
  readonly directory: string;
  readonly publicUrl: string | null;
}

/** Lists the questions at `/q`, and answers each at `/q/<name>`; to who wants a page it opens the playground with it. */
export function registerQuestions(
  app: FastifyInstance,
  { directory, publicUrl }: Places,
  schema: GraphQLSchema,
  replay: Replay,
  open: OpenInPlayground,
): void {
  const toQuestions = once(() => readQuestions(directory, schema));
  app.get('/q', () => ({ questions: [...toQuestions().values()].map((question) => toEntry(question, publicUrl)) }));
  app.get<{ Params: { name: string }; Querystring: AddressParameters }>('/q/:name', async (request, reply) => {
    const question = toQuestions().get(request.params.name);
    if (!question) throw toRefusal(`there is no such question; there are ${[...toQuestions().keys()].join(', ')}`, 404);
    const { query } = question;
    const variables = toQuestionVariables(question, request.query);
    if (wantsPage(request, reply)) return open(reply, { query, variables: toVariablesText(variables) });
    return replay(request, reply, { query, variables, operationName: null }, null);
  });
}

function toEntry({ name, title, variables, types }: Question, publicUrl: string | null): object {
  const address = `${publicUrl ?? ''}/q/${name}`;
  const values = Object.entries(variables).map(([variable, value]) => [variable, toParameter(value)] as const);
  const parameters = new URLSearchParams(Object.fromEntries(values));
  return {
    name,
    question: title,
    variables: [...types].map(([variable, type]) => ({ name: variable, type: String(type), value: variables[variable] ?? null })),
    address,
    example: parameters.size === 0 ? address : `${address}?${parameters.toString()}`,
  };
}

/** A value as an address gives it. */
function toParameter(value: unknown): string {
  if (Array.isArray(value)) return value.map(toParameter).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

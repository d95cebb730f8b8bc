import {
  createGraphiQLFetcher,
  formatResult,
  isAsyncIterable,
  isObservable,
  type Fetcher,
  type FetcherParams,
  type FetcherReturnType,
} from '@graphiql/toolkit';
import { createMemory, type Memory } from './memory.js';
import { isMembers } from './values.js';

/** Asks the server, also which version of the data answers, and remembers what the last answers were to. */
export const fetcher: Fetcher = async (params, options) => {
  if (params.operationName === 'IntrospectionQuery') return ask(params, options);
  const isCited = Object.keys(options?.headers ?? {}).some((name) => name.toLowerCase() === CITATION.toLowerCase());
  const answered = await ask(params, { ...options, headers: { [CITATION]: '1', ...options?.headers } });
  if (isObservable(answered)) return answered;
  if (isAsyncIterable(answered)) return rememberEach(params, answered, isCited);
  return remember(params, answered, isCited);
};

/** What an answer with this text is to, beside an operation; undefined where that is not known, as of parts of answers. */
export const toAsked: Memory['recall'] = (text, query) => memory.recall(text, query);

const ask = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
});
const CITATION = 'GraphQL-Citation';
const memory = createMemory(50);

type Result = Exclude<Awaited<FetcherReturnType>, AsyncIterable<unknown> | { readonly subscribe: unknown }>;

async function* rememberEach(params: FetcherParams, answers: AsyncIterable<Result>, isCited: boolean): AsyncGenerator<Result> {
  for await (const answer of answers) yield remember(params, answer, isCited);
}

/** The answer without the citation that nobody asked for; what is no whole answer is left as it is. */
function remember(params: FetcherParams, answer: Result, isCited: boolean): Result {
  if (!('data' in answer || 'errors' in answer)) return answer;
  const { extensions, ...rest } = answer;
  const { citation, ...others } = extensions ?? {};
  const version = isMembers(citation) ? citation['dataVersion'] : null;
  const shown =
    isCited || citation === undefined ? answer : { ...rest, ...(Object.keys(others).length > 0 && { extensions: others }) };
  const variables: unknown = params.variables;
  memory.remember(formatResult(shown), {
    query: params.query,
    variables: isMembers(variables) ? variables : {},
    operationName: params.operationName ?? null,
    dataVersion: typeof version === 'string' ? version : null,
  });
  return shown;
}

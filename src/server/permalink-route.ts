import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store.js';
import { toRefusal } from './json-errors.js';
import { parsePermalink } from './permalink.js';
import { toVariablesText, type OpenInPlayground } from './playground.js';
import { assertQuery, type Replay } from './replay.js';
import { wantsPage } from './wants-page.js';

/**
 * Answers the operation of a permalink anew, and says whether the data has changed since. To who wants a page it opens the
 * playground with the operation in it, and that notice.
 */
export function registerPermalinks(
  app: FastifyInstance,
  graph: GraphStore,
  replay: Replay,
  open: OpenInPlayground,
  onError: (error: unknown) => void,
): void {
  // Not /p/:payload, which the router allows 100 characters.
  app.get<{ Params: { '*': string }; Querystring: { v?: unknown } }>('/p/*', async (request, reply) => {
    const operation = parsePermalink(request.params['*']);
    const version = toVersion(request.query.v);
    assertQuery(operation);
    if (!wantsPage(request, reply)) return replay(request, reply, operation, version);
    const present = await readVersion(graph, onError);
    const { query, variables } = operation;
    return open(reply, { query, variables: toVariablesText(variables), cited: version, ...(present !== null && { present }) });
  });
}

function toVersion(given: unknown): string {
  if (typeof given === 'string' && /^[\da-f]{16}$/.test(given)) return given;
  throw toRefusal('v must be the version of the data that is cited, 16 hexadecimal digits');
}

/** The page is of use without it, too. */
async function readVersion(graph: GraphStore, onError: (error: unknown) => void): Promise<string | null> {
  try {
    return await graph.version();
  } catch (error) {
    onError(error);
    return null;
  }
}

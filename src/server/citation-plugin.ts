import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from '../resolvers/context.js';
import { toOperationHash, type AskedOperation } from './operation-hash.js';
import { MAXIMUM_ADDRESS, toPermalink } from './permalink.js';

/** What an answer is cited by. */
interface Citation {
  /** Version of the data that the answer was read from; null where that is not known to be one. */
  readonly dataVersion: string | null;
  readonly operationHash: string;
  /** Where the operation is asked again; null where there is no version, or no address that is short enough. */
  readonly permalink: string | null;
  /** Why something is null. */
  readonly reason?: string;
}

/** What became of the data since an answer was cited. */
interface Comparison {
  readonly citedVersion: string;
  /** Null where the version of the data could not be read. */
  readonly changed: boolean | null;
}

/** The versions of the data before and after an answer was read, each null where it could not be read. */
type Versions = readonly [before: string | null, after: string | null];

/**
 * Tells under `extensions.citation` what a query that succeeded is cited by, where the request has the header `GraphQL-Citation` or
 * comes by a permalink. The version is read before and after: if a write came between, no version is cited.
 */
export function createCitationPlugin(
  publicUrl: string | null,
  onError: (error: unknown) => void,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ request, contextValue: { graph, deadline, citedVersion } }) => {
      if (citedVersion === null && !request.http?.headers.has('graphql-citation')) return Promise.resolve();
      const readVersion = async (): Promise<string | null> => {
        try {
          return await graph.version(deadline);
        } catch (error) {
          onError(error);
          return null;
        }
      };
      let before: string | null = null;
      return Promise.resolve({
        executionDidStart: async () => {
          before = await readVersion();
        },
        willSendResponse: async ({ source, operation, operationName, response: { body } }) => {
          if (operation?.operation !== OperationTypeNode.QUERY) return;
          if (body.kind !== 'single' || body.singleResult.errors) return;
          const asked = { query: source, variables: request.variables ?? {}, operationName: operationName ?? null };
          const versions = [before, await readVersion()] as const;
          const citation = {
            ...toCitation(asked, versions, publicUrl),
            ...(citedVersion !== null && toComparison(citedVersion, versions)),
          };
          body.singleResult.extensions = { ...body.singleResult.extensions, citation };
        },
      });
    },
  };
}

function toCitation(asked: AskedOperation, [before, after]: Versions, publicUrl: string | null): Citation {
  const operationHash = toOperationHash(asked);
  if (before === null || after === null)
    return { dataVersion: null, operationHash, permalink: null, reason: 'the version of the data could not be read: ask again' };
  if (before !== after)
    return { dataVersion: null, operationHash, permalink: null, reason: 'the data changed while the answer was read: ask again' };
  const permalink = toPermalink(asked, after, publicUrl);
  return { dataVersion: after, operationHash, permalink, ...(permalink === null && { reason: TOO_LONG }) };
}

const TOO_LONG = `the operation is too long for an address of ${MAXIMUM_ADDRESS.toLocaleString('en')} characters`;

function toComparison(citedVersion: string, versions: Versions): Comparison {
  const known = versions.every((version) => version !== null);
  return { citedVersion, changed: known ? versions.some((version) => version !== citedVersion) : null };
}

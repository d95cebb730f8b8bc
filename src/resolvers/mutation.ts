import { GraphQLError } from 'graphql';
import type { Access, RequestContext } from './context.js';
import type { IngestDocumentInput, MutationResolvers } from '../generated/graphql.js';
import type { DocumentGate, OfferedFile } from '../graph/document-gate.js';
import { InputError } from '../shared/errors.js';
import { toCountryCode } from '../shared/country-code.js';

/** The fields that write, for the operator alone. */
export const mutation: MutationResolvers = {
  ingestDocument: async (_root, { input }, context) => {
    const { documents, refused } = await toGate(context).ingest(toFile(input));
    return { documents, refused, dataVersion: await context.graph.version() };
  },
  removeDocument: async (_root, { id }, context) => {
    const { nodesRemoved, relationshipsRemoved } = await toGate(context).remove(id);
    return { id, nodesRemoved, relationshipsRemoved, dataVersion: await context.graph.version() };
  },
};

function toGate({ access }: RequestContext): DocumentGate {
  if (access.kind === 'OPERATOR') return access.documents;
  const { code, status, message } = REFUSALS[access.kind];
  throw new GraphQLError(message, { extensions: { code, http: { status } } });
}

const REFUSALS: Readonly<Record<Exclude<Access['kind'], 'OPERATOR'>, { code: string; status: number; message: string }>> = {
  OFF: { code: 'MUTATIONS_OFF', status: 403, message: 'this server takes no documents: its operator has set no INGEST_TOKEN' },
  STRANGER: {
    code: 'UNAUTHENTICATED',
    status: 401,
    message: "expected the header Authorization: Bearer with the operator's token",
  },
};

function toFile(input: IngestDocumentInput): OfferedFile {
  const { fileName, country, year, title, source, address, replace } = input;
  return {
    bytes: toBytes(input),
    fileName,
    ...(country != null && { country: toCountryCode('country', country) }),
    ...(year != null && { year }),
    ...(title != null && { title }),
    ...(source != null && { source }),
    ...(address != null && { address: address.href }),
    replace: replace ?? false,
  };
}

/** @throws InputError unless just one of text and base64 is given */
function toBytes({ text = null, base64 = null }: IngestDocumentInput): Uint8Array {
  if ((text === null) === (base64 === null)) throw new InputError('give text or base64, and not both');
  if (base64 === null) return Buffer.from(text ?? '', 'utf8');
  const bytes = Buffer.from(base64, 'base64');
  const plain = (encoded: string): string => encoded.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (plain(bytes.toString('base64')) !== plain(base64)) throw new InputError('base64 must be bytes in base64');
  return bytes;
}

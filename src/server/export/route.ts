import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { z } from 'zod';
import type { RequestContext } from '../../resolvers/context.js';
import type { ExportFormat } from '../../export/formats/formats.js';
import { withPositions } from '../../export/layout/positions.js';
import { writeExport } from '../../export/formats/write-export.js';
import { toClientError } from '../../resolvers/client-errors.js';
import { readExportedGraph } from '../../export/read/graph-part.js';
import { toSha256 } from '../../shared/sha256.js';
import { toErrorBody } from '../json-errors.js';
import { toPublicError } from '../public-errors.js';
import { chooseFormat, listMediaTypes } from './negotiation.js';
import { COMMON_PARAMETERS, parseParameters, readParameters, type Parameters } from './parameters.js';
import { SUBJECTS, toSubject, type ExportSubject } from './subjects.js';

/** Answers `GET /export/<what>` with a part of the graph as a file, in the format that the client names or likes best. */
export function registerExport(
  app: FastifyInstance,
  toContext: (headers: FastifyRequest['headers']) => RequestContext,
  onError: (error: unknown) => void,
): void {
  app.get('/export/*', async (request, reply) => {
    try {
      const what = decodeURIComponent(/^\/export\/([^?]*)/.exec(request.url)?.[1] ?? '');
      return await answer(what, toContext(request.headers), request, reply);
    } catch (error) {
      return sendError(error, reply, onError);
    }
  });
}

async function answer(
  what: string,
  context: RequestContext,
  { url, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const parameters = parseParameters(url);
  void reply.headers({ vary: [reply.getHeader('vary') ?? [], 'Accept'].flat().join(', '), 'x-content-type-options': 'nosniff' });
  const subject = toSubject(what, parameters);
  if (subject === null)
    return reply.code(404).send(toErrorBody('NOT_FOUND', `there is nothing to export at ${what}, but ${SUBJECTS}`));
  const { format: named, positions } = readParameters(what, parameters, commonParameters);
  const format = chooseFormat(named, headers.accept);
  if (format === null) return reply.code(406).send(toErrorBody('BAD_REQUEST', `expected Accept to allow ${listMediaTypes()}`));
  const { graph, deadline } = context;
  const version = await graph.version(deadline);
  const tag = toTag(version, subject, parameters, format, context);
  void reply.header('cache-control', 'no-cache');
  const known = headers['if-none-match'];
  if (known !== '*' && isFresh(known, tag)) return reply.header('etag', tag).code(304).send();
  const found = await subject.read(context);
  // A star is for whatever there is.
  if (found !== null && isFresh(known, tag)) return reply.header('etag', tag).code(304).send();
  if (found === null) return reply.code(404).send(toErrorBody('NOT_FOUND', `the graph holds nothing such as ${subject.title}`));
  const request = Object.fromEntries([...parameters].filter(([name]) => name !== 'format'));
  const about = { what: subject.what, request, dataVersion: version, truncated: found.truncated };
  const read = await readExportedGraph(context, found.part, about);
  const exported = positions ? await withPositions(read, deadline) : read;
  // What was written meanwhile may be there in part: such an answer is of no version.
  if ((await graph.version(deadline)) === version) void reply.header('etag', tag);
  void reply.header('content-type', format.isText ? `${format.mediaType}; charset=utf-8` : format.mediaType);
  void reply.header('content-disposition', `${format.disposition}; filename="${toFileName(subject, format)}"`);
  return reply.send(Readable.from(writeExport(format, exported)));
}

/** Others are those of what is exported. */
const commonParameters = z.object(COMMON_PARAMETERS);

function isFresh(known: string | undefined, etag: string): boolean {
  return fresh({ 'if-none-match': known }, { etag });
}

/** Weak, for a search may give the same in another order. */
function toTag(
  version: string,
  { what }: ExportSubject,
  parameters: Parameters,
  { name }: ExportFormat,
  { servesText, toSchemaVersion }: RequestContext,
): string {
  const given = [...parameters].filter(([key]) => key !== 'format').sort(([a], [b]) => (a < b ? -1 : 1));
  return `W/"${toSha256(JSON.stringify([version, toSchemaVersion(), servesText, what, given, name])).slice(0, 32)}"`;
}

function toFileName({ title }: ExportSubject, { extension }: ExportFormat): string {
  const plain = title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `tip-${plain.slice(0, 80)}.${extension}`;
}

function sendError(error: unknown, reply: FastifyReply, onError: (error: unknown) => void): FastifyReply {
  const clientError = toClientError(error);
  const { message, extensions } = toPublicError(clientError.toJSON(), clientError, onError);
  return reply.code(toStatus(clientError.extensions['http'])).send(toErrorBody(String(extensions?.['code']), message));
}

function toStatus(http: unknown): number {
  const status: unknown = typeof http === 'object' && http !== null && 'status' in http ? http.status : 500;
  return typeof status === 'number' ? status : 500;
}

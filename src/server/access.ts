import { timingSafeEqual } from 'node:crypto';
import { PassThrough, type Transform } from 'node:stream';
import type { preParsingHookHandler } from 'fastify';
import type { Access } from '../resolvers/context.js';
import type { DocumentGate } from '../graph/document-gate.js';
import { toSha256 } from '../shared/sha256.js';
import { MAXIMUM_BODY, toRefusal } from './json-errors.js';

/** The way in for documents, and the token of the one who may use it. */
export interface OperatorDoor {
  readonly token: string;
  readonly documents: DocumentGate;
}

/** Who sends a request with this Authorization header. How long that takes tells nothing of the token. */
export function toAccess(authorization: string | undefined, door: OperatorDoor | null): Access {
  if (door === null) return { kind: 'OFF' };
  const [, given = ''] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  const isOperator = timingSafeEqual(Buffer.from(toSha256(given)), Buffer.from(toSha256(door.token)));
  return isOperator ? { kind: 'OPERATOR', documents: door.documents } : { kind: 'STRANGER' };
}

/** Most bytes of the operator's request: a document of the largest size in base64, with room for the rest. */
export const MAXIMUM_UPLOAD = 10_000_000;

/** Ends the body of a request that is not the operator's once it is larger than it may be. */
export function createBodyLimit(door: OperatorDoor | null): preParsingHookHandler {
  return (request, _reply, payload, done) => {
    if (toAccess(request.headers.authorization, door).kind === 'OPERATOR') {
      done(null, payload);
      return;
    }
    if (Number(request.headers['content-length'] ?? 0) > MAXIMUM_BODY) {
      done(toRefusal('the body is too large', 413));
      return;
    }
    done(null, payload.pipe(createCounter()));
  };
}

function createCounter(): Transform {
  let received = 0;
  return new PassThrough({
    transform(chunk: Buffer, _encoding, forward) {
      received += chunk.length;
      if (received > MAXIMUM_BODY) forward(toRefusal('the body is too large', 413));
      else forward(null, chunk);
    },
  });
}

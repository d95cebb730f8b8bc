import type { FastifyInstance } from 'fastify';
import type { ReadPlan } from '../graph/plan.js';
import { equals, select } from '../graph/select.js';
import type { GraphStore } from '../graph/store.js';
import { toErrorBody } from './json-errors.js';

/**
 * `/healthz` answers while the process lives. `/readyz` answers 200 only while operations can be answered: not without the
 * store, and not once the server has been told to end.
 */
export function registerHealth(app: FastifyInstance, graph: GraphStore, onError: (error: unknown) => void): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    if (closing) return reply.code(503).send(toErrorBody('SHUTTING_DOWN', 'the server is about to end'));
    try {
      await graph.run(PROBE);
      return { status: 'ready' };
    } catch (error) {
      onError(error);
      return reply.code(503).send(toErrorBody('STORE_UNAVAILABLE', 'the store does not answer'));
    }
  });
}

/** The least that has to be read to know that reading works. */
const PROBE: ReadPlan = { probe: select('Tier').where(equals('id', 'TIER_1')).selection };

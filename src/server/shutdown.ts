import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Makes closing lose no request. For a moment the server still takes what comes, but says that it is not ready and that each
 * connection ends with its answer, so that clients turn elsewhere. Then it holds all answers back for a while: clients that
 * wait for one open no connections, and none stands in the system's queue when the server stops listening, where it would be
 * cut. At last it finishes what is in flight; what is still open long after that is cut, for some client may never finish.
 */
export function registerShutdown(app: FastifyInstance): void {
  let held: Promise<void> | null = null;
  app.addHook('onRequest', async () => {
    if (held) await held;
  });
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    await delay(FAREWELL_MILLISECONDS);
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    await delay(HOLD_MILLISECONDS);
    const closed = new Promise((resolve) => app.server.close(resolve));
    release();
    const cut = setTimeout(() => {
      app.server.closeAllConnections();
    }, PATIENCE_MILLISECONDS);
    await closed;
    clearTimeout(cut);
  });
}

const FAREWELL_MILLISECONDS = 500;
const HOLD_MILLISECONDS = 100;
/** Longer than an operation may take. */
const PATIENCE_MILLISECONDS = 8_000;

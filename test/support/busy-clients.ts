import { setImmediate as nextTurn } from 'node:timers/promises';
import { at } from './at.js';

/** What became of the requests of clients that ask without a pause. */
export interface BusyCounts {
  readonly answered: number;
  /** Taken by the server and not answered whole, or answered with another status than 200; with the reasons. */
  readonly cut: readonly string[];
}

/**
 * Clients that ask one after the other without a pause, until the server refuses their connections. Gives the counts once all
 * have ended, and calls `onBusy` when each has had an answer.
 */
export async function runBusyClients(clients: number, ask: () => Promise<Response>, onBusy: () => void): Promise<BusyCounts> {
  let answered = 0;
  let busy = 0;
  const cut: string[] = [];
  const runClient = async (): Promise<void> => {
    for (let asked = 0; ; asked++) {
      try {
        const response = await ask();
        await response.arrayBuffer();
        if (response.status === 200) answered++;
        else cut.push(`status ${String(response.status)}`);
      } catch (error) {
        const reason = toReason(error);
        if (reason === 'ECONNREFUSED') return;
        cut.push(reason);
      }
      if (asked === 0 && ++busy === clients) onBusy();
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: clients }, runClient));
  return { answered, cut };
}

/** The errors of `fetch` are made outside of jest's realm, so none of them is an instance of anything here. */
function toReason(error: unknown): string {
  const code = at(error, 'cause', 'code');
  return typeof code === 'string' ? code : String(error);
}

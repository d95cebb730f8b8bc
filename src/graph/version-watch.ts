import { EventEmitter, on } from 'node:events';
import { createDeadline } from './deadline.js';
import type { GraphStore } from './store.js';

/** Tells of new versions of the data, whichever process made them. */
export interface VersionWatch {
  /** New versions from now on, one in a list of its own. Whoever stops listening calls `return`. */
  readonly changes: () => Promise<AsyncIterable<readonly unknown[]>>;
  /** Stops looking, and listening with it. */
  readonly close: () => void;
}

/** Looks for the version of the data each second while somebody listens, and not at all else. */
export function createVersionWatch(graph: GraphStore, onError: (error: unknown) => void): VersionWatch {
  const told = new EventEmitter().setMaxListeners(0);
  const end = new AbortController();
  let known: string | null = null;
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    try {
      const version = await graph.version(createDeadline());
      if (known !== null && version !== known) told.emit('version', version);
      known = version;
    } catch (error) {
      // The store may be there again at the next look.
      onError(error);
    }
  };
  const lookOn = (): void => {
    timer = setTimeout(() => {
      void look().then(() => {
        if (told.listenerCount('version') > 0 && !end.signal.aborted) lookOn();
        else timer = null;
      });
    }, LOOKED_EVERY_MILLISECONDS);
  };
  return {
    changes: async () => {
      const versions = on(told, 'version', { signal: end.signal });
      if (timer === null) {
        lookOn();
        // What changed while nobody listened is no news.
        known = null;
        await look();
      }
      return versions;
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      end.abort();
    },
  };
}

const LOOKED_EVERY_MILLISECONDS = 1_000;

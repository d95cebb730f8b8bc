import { EventEmitter, on } from 'node:events';
import { createDeadline } from '../shared/deadline.js';
import type { GraphStore } from '../graph/store.js';

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
  let looking: Looking | null = null;
  const stop = (): void => {
    looking?.stop();
    looking = null;
  };
  told.on('removeListener', () => {
    if (told.listenerCount('version') === 0) stop();
  });
  return {
    changes: async () => {
      const versions = on(told, 'version', { signal: end.signal });
      looking ??= lookForVersions(graph, (version) => told.emit('version', version), onError);
      await looking.begun;
      return versions;
    },
    close: () => {
      end.abort();
      stop();
    },
  };
}

interface Looking {
  /** Once the first version is known: what changes from then on is told. */
  readonly begun: Promise<void>;
  readonly stop: () => void;
}

function lookForVersions(graph: GraphStore, tell: (version: string) => void, onError: (error: unknown) => void): Looking {
  let known: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    try {
      const version = await graph.version(createDeadline());
      if (known !== null && version !== known && !isStopped) tell(version);
      known = version;
    } catch (error) {
      // The store may be there again at the next look.
      onError(error);
    }
    if (!isStopped) timer = setTimeout(() => void look(), LOOKED_EVERY_MILLISECONDS);
  };
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { begun: look(), stop };
}

const LOOKED_EVERY_MILLISECONDS = 1_000;

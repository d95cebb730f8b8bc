import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** The server, run from its sources in a process of its own and restarted when they change. */
export interface WatchedServer {
  readonly address: string;
  /** True once the server accepts connections; false if it does not within the time that a start takes. */
  readonly isUp: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

const SLOWEST_START_MS = 60_000;
const LOADER = './scripts/dev/typescript-loader.js';
/** What the server reads when it starts and does not import. */
const READ_AT_START = ['schema/*.graphql', 'docs/questions/*', 'seed/**/*'];

/** Starts the server on a free port of its own, with the settings of this process. */
export async function startWatchedServer(root: string): Promise<WatchedServer> {
  // Chosen here, so that it stays the same through restarts.
  const port = await findFreePort();
  const options = ['--clear-screen=false', ...READ_AT_START.flatMap((files) => ['--include', files]), '--import', LOADER];
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'watch', ...options, 'src/programs/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Out of reach of Ctrl-C: tsx takes a second signal as an order to kill the server at once.
    detached: true,
  });
  // Also where this process ends by an error.
  process.once('exit', () => child.exitCode === null && child.kill('SIGTERM'));
  createInterface(child.stdout).on('line', (line) => {
    // Its own addresses would only mislead: the pages are at another.
    if (!/^(?:GraphQL|Explore) /.test(line)) console.log(line);
  });
  const ended = once(child, 'exit');
  return {
    address: `http://127.0.0.1:${String(port)}`,
    isUp: () => isReached(port, () => child.exitCode !== null),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = toAddressInfo(holder.address());
  holder.close();
  await once(holder, 'close');
  return port;
}

/** Narrows the address of a server that listens on a port. */
export function toAddressInfo(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('a server that listens on a port has an address');
  return address;
}

async function isReached(port: number, hasEnded: () => boolean): Promise<boolean> {
  const deadline = performance.now() + SLOWEST_START_MS;
  while (performance.now() < deadline && !hasEnded()) {
    if (await accepts(port)) return true;
    await wait(50);
  }
  return false;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

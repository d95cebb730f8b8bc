import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { delimiter } from 'node:path';

/** Where this machine has its programs, without what npm and npx add: no package of this checkout is to be at hand. */
export const PROGRAM_PATH = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

/** This machine's environment as npm needs it to reach its registry, without what an outer npm, Node.js or user has set for a run. */
export function toBuildEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !OF_A_RUN.test(name));
  return { ...Object.fromEntries(kept), PATH: PROGRAM_PATH };
}

const OF_A_RUN =
  /^(?:npm_(?!config_(?:registry|cache|userconfig|cafile)$).*|INIT_CWD|NODE_(?:ENV|OPTIONS|PATH)|PORT|HOST|DATA_DIR|NEO4J_.*)$/;

/** Who a process runs as, in the form that `spawn` takes; nothing for whoever runs this. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Somebody who owns nothing where root runs this; anybody else cannot become another, and stays who they are. */
export function findUnprivilegedUser(): RunAs {
  return process.getuid?.() === 0 ? { uid: readId('-u'), gid: readId('-g') } : {};
}

function readId(option: string): number {
  return Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
}

/** A port that nothing listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return address.port;
}

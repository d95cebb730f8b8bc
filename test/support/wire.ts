import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to a server, that can be cut or go dead. */
export interface Wire {
  readonly port: number;
  /** Lets everything through again. */
  readonly mend: () => Promise<void>;
  /** Ends all connections and refuses new ones. */
  readonly cut: () => Promise<void>;
  /** Keeps all connections open and takes new ones, and lets nothing through. */
  readonly silence: () => void;
  readonly close: () => Promise<void>;
}

/** A wire from a free port of this machine to a server. */
export async function createWire(target: { readonly host: string; readonly port: number }): Promise<Wire> {
  const sockets = new Set<Socket>();
  let silent = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const join = (from: Socket, to: Socket): void => {
    from.on('data', (data: Buffer) => {
      if (!silent) to.write(data);
    });
    from.on('close', () => to.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (silent) return;
    const far = connect(target.port, target.host);
    keep(far);
    join(near, far);
    join(far, near);
  });
  const port = await listen(server, 0);
  const cut = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return {
    port,
    cut,
    silence: () => {
      silent = true;
    },
    mend: async () => {
      silent = false;
      if (!server.listening) await listen(server, port);
    },
    close: cut,
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return address.port;
}

import { join } from 'node:path';
import { z } from 'zod';
import { readOutput, runLogged } from './programs.js';

/** The program buildah on a storage of its own. */
export interface Buildah {
  /** The arguments of a buildah command, with those that name the storage. */
  readonly toArguments: (command: readonly string[]) => readonly string[];
  /** Runs a command; its output goes to the log. */
  readonly run: (...command: readonly string[]) => Promise<void>;
  /** Runs a command and returns what it printed. */
  readonly read: (...command: readonly string[]) => Promise<string>;
}

/** Options of the commands that run something: as root of this machine, without namespaces or an OCI runtime. */
export const ISOLATION = ['--isolation', 'chroot', '--network', 'host'];

/** Opens buildah with its storage in a folder, in plain files that are gone when the folder is. */
export function openBuildah(folder: string): Buildah {
  const storage = ['--root', join(folder, 'storage'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];
  const environment = { env: { ...process.env, TMPDIR: folder } };
  const toArguments = (command: readonly string[]): readonly string[] => [...storage, ...command];
  return {
    toArguments,
    run: (...command) => runLogged('buildah', toArguments(command), environment),
    read: (...command) => readOutput('buildah', toArguments(command), environment),
  };
}

/** Makes a container of an image, or an empty one of `scratch`, and returns its name and the folder that is its root. */
export async function createContainer(buildah: Buildah, image: string): Promise<Container> {
  const name = await buildah.read('from', '--pull=never', image);
  return { name, root: await buildah.read('mount', name) };
}

export interface Container {
  readonly name: string;
  readonly root: string;
}

/** How an image is run. */
export type ImageSettings = z.infer<typeof imageSettings>;

/** Reads from a built image how it is run. */
export async function readImageSettings(buildah: Buildah, image: string): Promise<ImageSettings> {
  return inspection.parse(JSON.parse(await buildah.read('inspect', '--type', 'image', image))).Docker.config;
}

const imageSettings = z
  .object({
    User: z.string(),
    WorkingDir: z.string(),
    Env: z.array(z.string()),
    ExposedPorts: z.record(z.string(), z.unknown()),
    Cmd: z.array(z.string()),
    Healthcheck: z.object({ Test: z.tuple([z.literal('CMD')], z.string()) }),
  })
  .transform(({ User, WorkingDir, Env, ExposedPorts, Cmd, Healthcheck }) => ({
    user: User,
    workingDirectory: WorkingDir,
    environment: new Map(Env.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
    ports: Object.keys(ExposedPorts),
    command: Cmd,
    healthCheck: Healthcheck.Test.slice(1),
  }));

const inspection = z.object({ Docker: z.object({ config: imageSettings }) });

import { execFile } from 'node:child_process';
import { chown, cp, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { promisify } from 'node:util';
import type { Copy, Instruction, Stage } from './dockerfile.js';
import type { RunAs } from './machine.js';

export interface BuildOptions {
  /** Folder with the files that an engine would be sent. */
  readonly context: string;
  /** Folder to make one folder for each stage in. */
  readonly scratch: string;
  /** The environment of this machine, which stands in for that of the base image. */
  readonly environment: NodeJS.ProcessEnv;
  /** Who stands in for the image's unprivileged user. */
  readonly user: RunAs;
  readonly onStep: (stage: string, step: string, milliseconds: number) => void;
}

/**
 * Goes through the stages in their order, each in a folder that stands in for its root, and gives the folder of the last one.
 * Nothing shuts a command in there: what it finds beside the folder is this machine's, its Node.js and npm above all.
 * @throws Error where a step fails
 */
export async function buildStages(stages: readonly Stage[], options: BuildOptions): Promise<string> {
  const folders = new Map<string, string>();
  let folder = options.context;
  for (const [index, stage] of stages.entries()) {
    const name = stage.name ?? String(index);
    if (folders.has(stage.base)) throw new Error(`a stage on top of another is not understood: ${stage.base}`);
    folder = join(options.scratch, `stage-${name}`);
    await mkdir(folder);
    await buildStage(stage.instructions, { ...options, name, folder, folders });
    folders.set(name, folder);
  }
  return folder;
}

interface StageOptions extends BuildOptions {
  readonly name: string;
  readonly folder: string;
  /** The stages that are done, by name. */
  readonly folders: ReadonlyMap<string, string>;
}

async function buildStage(instructions: readonly Instruction[], options: StageOptions): Promise<void> {
  const kinds = instructions.map(({ kind }) => kind);
  if (kinds.includes('USER') && kinds.lastIndexOf('RUN') > kinds.indexOf('USER'))
    throw new Error('RUN after USER is not understood');
  let workingDirectory = '/';
  let variables: Readonly<Record<string, string>> = {};
  for (const instruction of instructions) {
    const start = performance.now();
    switch (instruction.kind) {
      case 'WORKDIR':
        workingDirectory = posix.resolve(workingDirectory, instruction.path);
        await mkdir(join(options.folder, workingDirectory), { recursive: true });
        break;
      case 'ENV':
        variables = { ...variables, ...instruction.variables };
        break;
      case 'COPY':
        for (const source of instruction.sources) await copy(instruction, source, workingDirectory, options);
        options.onStep(options.name, `COPY ${instruction.sources.join(' ')}`, performance.now() - start);
        break;
      case 'RUN':
        await run(instruction.command, join(options.folder, workingDirectory), { ...options.environment, ...variables });
        options.onStep(options.name, `RUN ${instruction.command}`, performance.now() - start);
        break;
      // These say how the image is run.
      case 'USER':
      case 'EXPOSE':
      case 'HEALTHCHECK':
      case 'CMD':
        break;
    }
  }
}

/** A folder's content goes into the destination; a file does only if the destination ends with a slash or there are several. */
async function copy(instruction: Copy, source: string, workingDirectory: string, options: StageOptions): Promise<void> {
  const from = join(toSourceFolder(instruction.from, options), source);
  const destination = join(options.folder, posix.resolve(workingDirectory, instruction.destination));
  const isInto = instruction.destination.endsWith('/') || instruction.sources.length > 1;
  const isFolder = (await stat(from)).isDirectory();
  const target = isInto && !isFolder ? join(destination, basename(source)) : destination;
  await cp(from, target, { recursive: true, verbatimSymlinks: true });
  if (instruction.owner !== null) await giveTo(options.user, target);
}

function toSourceFolder(name: string | null, { context, folders }: StageOptions): string {
  const folder = name === null ? context : folders.get(name);
  if (folder === undefined) throw new Error(`COPY names a stage that is not there: ${String(name)}`);
  return folder;
}

/** Only root may give a file away; for anybody else, what was copied is their own anyway. */
async function giveTo({ uid, gid }: RunAs, path: string): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  await chown(path, uid, gid);
  const names = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
  for (const name of names) await chown(join(path, name), uid, gid);
}

async function run(command: string, directory: string, environment: NodeJS.ProcessEnv): Promise<void> {
  await promisify(execFile)('sh', ['-c', command], { cwd: directory, env: environment, maxBuffer: 64 * 1024 * 1024 });
}

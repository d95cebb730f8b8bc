import { join } from 'node:path';
import { createContainer, type Buildah } from './buildah.js';
import { runLogged } from './programs.js';

/**
 * Makes the base image that the Dockerfile names, for want of a registry to pull it from, and returns its version of Node.js:
 * Debian's minimal system, Node.js and npm from npm's packages of them, and the user `node`. As in the image of that name, there
 * is no compiler and no certificate; it lacks that image's entry point and yarn.
 * @throws Error if the name is not of the form `node:22-bookworm-slim`
 */
export async function makeBaseImage(buildah: Buildah, name: string): Promise<string> {
  const [, version = '', release = ''] = /^node:(\d+)-([a-z]+)-slim$/.exec(name) ?? [];
  const npm = NPM_VERSIONS.get(version);
  if (npm === undefined) throw new Error(`expected a base image like node:22-bookworm-slim of a known version, got ${name}`);
  const container = await createContainer(buildah, 'scratch');
  // In a mount namespace of its own: what it mounts in the root ends with it, whatever becomes of it.
  await runLogged('unshare', ['--mount', 'mmdebstrap', ...MINIMAL_SYSTEM, release, container.root]);
  const prefix = join(container.root, 'usr/local');
  const packages = [`node-linux-${process.arch}@${version}`, `npm@${npm}`];
  await runLogged('npm', ['install', '--global', '--ignore-scripts', '--prefix', prefix, ...packages], { cwd: container.root });
  const installed = await buildah.read('run', '--isolation', 'chroot', container.name, '--', 'node', '--version');
  await buildah.run('commit', '--quiet', '--format', 'docker', '--rm', container.name, name);
  return installed;
}

/** The version of npm that a version of Node.js comes with. */
const NPM_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['20', '10'],
  ['22', '10'],
  ['24', '11'],
]);

const MINIMAL_SYSTEM = [
  '--quiet',
  '--variant=minbase',
  // Without waiting for the disk after each file: the system is thrown away at the end.
  '--dpkgopt=force-unsafe-io',
  ...['doc', 'man', 'locale'].map((folder) => `--dpkgopt=path-exclude=/usr/share/${folder}/*`),
  '--customize-hook=chroot "$1" useradd --create-home --uid 1000 --shell /bin/bash node',
];

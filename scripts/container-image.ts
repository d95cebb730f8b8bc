import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageDirectory } from '../src/shared/package-directory.js';
import { ICELAND, toNarrative } from '../test/programs/narratives.js';
import { readComposeFile } from '../test/containers/compose-file.js';
import { poll } from '../test/support/poll.js';
import { makeBaseImage } from './containers/base-image.js';
import { listContext } from './containers/build-context.js';
import {
  createContainer,
  ISOLATION,
  openBuildah,
  readImageSettings,
  type Container,
  type ImageSettings,
} from './containers/buildah.js';
import { findDevelopmentPackages } from './containers/development-packages.js';
import { readDockerfile } from './containers/dockerfile.js';
import { findSharedFiles, shareNpm } from './containers/npm-volumes.js';
import { findFreePort, startInContainer } from './containers/run-container.js';
import { countRecommendations, findMissingFiles } from './containers/visit-server.js';

// Builds the image of the Dockerfile with buildah, on a base image made here, and runs its server on the embedded store. Needs root,
// buildah and mmdebstrap. The storage is a temporary folder of up to 3 GB; TMPDIR=/dev/shm has it in memory, which is faster.

const IMAGE = 'localhost/trafficking-in-persons-graph';
const NARRATIVE = `/tmp/iceland-${String(ICELAND.year)}.txt`;
const START_LIMIT_MILLISECONDS = 60_000;
const counts = { passed: 0, failed: 0 };
const scratch = await mkdtemp(join(tmpdir(), 'tip-graph-containers-'));
const buildah = openBuildah(scratch);
const { server: service } = readComposeFile().services;
try {
  if (process.getuid?.() !== 0) throw new Error('expected to run as root, which chroot isolation needs');
  await checkContext();
  await build();
  const settings = await readImageSettings(buildah, IMAGE);
  const container = await createContainer(buildah, IMAGE);
  checkSettings(settings);
  await checkFiles(settings, container);
  await use(settings, container);
  await checkOwner(settings, container);
} catch (error) {
  console.error(error);
  check('everything', 'runs to its end', false);
} finally {
  // A program that was interrupted may still write for a moment.
  await rm(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function checkContext(): Promise<void> {
  const { copiedPaths } = readDockerfile();
  const files = await listContext(buildah);
  const unused = files.filter((file) => !copiedPaths.some((path) => `${file}/`.startsWith(path.replace(/\/*$/, '/'))));
  if (unused.length > 0) console.error(unused.join('\n'));
  check('build context', 'contains only what the Dockerfile copies', files.length > 0 && unused.length === 0);
}

async function build(): Promise<void> {
  const bases = readDockerfile().baseImages;
  const [base = '', ...others] = bases;
  check('Dockerfile', `has one base image, ${bases.join(' and ')}`, base !== '' && others.length === 0);
  const start = performance.now();
  const node = await makeBaseImage(buildah, base);
  const built = performance.now();
  check('base image', `is made, with Node.js ${node}, in ${formatSeconds(built - start)}`, true);
  const volumes = (await shareNpm(scratch)).flatMap((volume) => ['--volume', volume]);
  const options = ['--format', 'docker', '--pull=never', '--layers=false', '--jobs', '2', '--tag', IMAGE];
  await buildah.run('build', ...ISOLATION, ...options, ...volumes, packageDirectory);
  check('image', `is built from the Dockerfile in ${formatSeconds(performance.now() - built)}`, true);
}

function checkSettings({ command, environment, ports, user }: ImageSettings): void {
  check('image', 'runs as the user node', user === 'node');
  // Not npm and not a shell, so that the signal to end reaches the server.
  check('image', 'starts node itself', command[0] === 'node');
  check('image', 'is set up for production', environment.get('NODE_ENV') === 'production');
  const port = environment.get('PORT') ?? '';
  check('image', `exposes the port ${port} that its server listens on`, ports.join() === `${port}/tcp`);
  check(
    'docker-compose.yml',
    'publishes that port',
    service.ports.every((each) => each.endsWith(`:${port}`)),
  );
}

async function checkFiles({ workingDirectory }: ImageSettings, { root }: Container): Promise<void> {
  const lock = await readFile(join(packageDirectory, 'package-lock.json'), 'utf8');
  const development = findDevelopmentPackages(lock, join(root, workingDirectory));
  if (development.length > 0) console.error(development.join('\n'));
  const hasPackages = existsSync(join(root, workingDirectory, 'node_modules'));
  check('image', 'contains no package that only development needs', hasPackages && development.length === 0);
  const shared = findSharedFiles(root);
  check('image', `contains nothing of the build machine's npm ${shared.join(' ')}`.trim(), shared.length === 0);
}

async function use({ command, environment, healthCheck }: ImageSettings, container: Container): Promise<void> {
  const port = String(await findFreePort());
  const options = ['--env', `PORT=${port}`];
  const start = (given: readonly string[], more: readonly string[] = []) =>
    startInContainer(buildah, container, [...options, ...more], given);
  const runToEnd = (given: readonly string[]) => start(given).ended;
  // Not the address 127.0.0.1 that the server takes by default: as from outside of a container, it is reached by another.
  const address = `http://127.0.0.2:${port}`;

  check('health check', 'fails before the start', (await runToEnd(healthCheck)).code === 1);
  const server = start(command);
  try {
    const health = await Promise.race([
      poll(async () => (await runToEnd(healthCheck)).code === 0, Boolean, START_LIMIT_MILLISECONDS),
      server.ended.then(({ output }) => Promise.reject(new Error(`the server ended at its start: ${output}`))),
    ]);
    check('health check', `succeeds ${formatSeconds(health.milliseconds)} after the start`, health.answer);
    const [, ...readiness] = service.healthcheck.test;
    check('health check', 'of docker-compose.yml succeeds', (await runToEnd(readiness)).code === 0);
    check('server', 'answers an operation', (await countRecommendations(address, 'BLR', 2023)) === 10);
    for (const path of ['/', '/playground/']) {
      const missing = await findMissingFiles(address, path);
      check('server', `serves the page at ${path} and what it loads ${missing.join(' ')}`.trim(), missing.length === 0);
    }

    const before = await countRecommendations(address, 'ISL', ICELAND.year);
    const narrative = join(scratch, 'narrative.txt');
    await writeFile(narrative, toNarrative(ICELAND));
    const ingest = ['npm', 'run', '--silent', 'ingest', '--', NARRATIVE];
    const { output } = await start(ingest, ['--volume', `${narrative}:${NARRATIVE}:ro`]).ended;
    check('command line', 'ingests a narrative', output.includes('1 ingested, 0 refused'));
    const data = await readdir(join(container.root, environment.get('DATA_DIR') ?? ''));
    check('command line', 'keeps it in the folder for data', data.length > 0);
    const after = await countRecommendations(address, 'ISL', ICELAND.year);
    check('server', 'shows it', before === null && after === ICELAND.recommendations.length);
  } finally {
    const { code, milliseconds, output } = await server.end('SIGTERM');
    check('server', `ends in order on SIGTERM, in ${formatSeconds(milliseconds)}`, code === 0);
    if (counts.failed > 0) console.error(`the server printed: ${output}`);
  }
}

/** Looks after the use, so that it sees what the server has written, too. */
async function checkOwner({ environment, user }: ImageSettings, { name }: Container): Promise<void> {
  const find = ['find', '/', '-xdev', '-user', user, '-not', '-path', '/proc/*', '-not', '-path', `/home/${user}*`];
  const owned = (await buildah.read('run', ...ISOLATION, '--user', 'root', name, '--', ...find)).split('\n');
  const data = environment.get('DATA_DIR') ?? '';
  check('image', `gives its folder for data, ${data}, to ${user}`, data !== '' && owned.includes(data));
  const others = owned.filter((path) => path !== data && !path.startsWith(`${data}/`) && !path.startsWith('/tmp/'));
  check('image', `lets ${user} write nothing else but /tmp ${others.join(' ')}`.trim(), others.length === 0);
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function check(subject: string, title: string, holds: boolean): void {
  counts[holds ? 'passed' : 'failed'] += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${subject}: ${title}`);
}

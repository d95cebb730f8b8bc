import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageDirectory } from '../src/shared/package-directory.js';
import { ICELAND, toNarrative } from '../test/programs/narratives.js';
import { readComposeFile } from '../test/containers/compose-file.js';
import { pollUntil } from '../test/support/processes.js';
import { copyContext, listContext } from './containers/build-context.js';
import { buildStages } from './containers/build-stages.js';
import { findDevelopmentPackages } from './containers/development-packages.js';
import { parseDockerfile, type Stage } from './containers/dockerfile.js';
import { toImage, type Image } from './containers/image.js';
import { findFreePort, findUnprivilegedUser, PROGRAM_PATH, toBuildEnvironment } from './containers/machine.js';
import { startInImage } from './containers/run-image.js';
import { countRecommendations, findMissingFiles } from './containers/visit-server.js';

// Stands in for an engine, for want of one: does what the Dockerfile says in plain folders, then uses what came out of it, on the
// embedded store. It shows that each stage has what its commands need, and that the last one runs on what was copied into it. It
// cannot show what the base images hold: programs are this machine's, and its Node.js may be another version.

const PATIENCE_MILLISECONDS = 60_000;
const counts = { passed: 0, failed: 0 };
const user = findUnprivilegedUser();
const scratch = await mkdtemp(join(tmpdir(), 'tip-graph-containers-'));
try {
  // The unprivileged user has to get through it.
  await chmod(scratch, 0o755);
  const stages = parseDockerfile(await readFile(join(packageDirectory, 'Dockerfile'), 'utf8'));
  const image = toImage(stages);
  const folder = await build(stages);
  await checkPackages(join(folder, image.workingDirectory));
  await use(image, folder);
} catch (error) {
  console.error(error);
  check('everything', 'comes to its end', false);
} finally {
  await rm(scratch, { recursive: true });
}
console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function build(stages: readonly Stage[]): Promise<string> {
  const context = join(scratch, 'context');
  await mkdir(context);
  const files = listContext(packageDirectory, await readFile(join(packageDirectory, '.dockerignore'), 'utf8'));
  await copyContext(packageDirectory, files, context);
  const onStep = (stage: string, step: string, milliseconds: number): void => {
    check(`stage ${stage}`, `${step} (${toSeconds(milliseconds)})`, true);
  };
  return buildStages(stages, { context, scratch, environment: toBuildEnvironment(process.env), user, onStep });
}

async function checkPackages(directory: string): Promise<void> {
  const lock = await readFile(join(packageDirectory, 'package-lock.json'), 'utf8');
  const found = findDevelopmentPackages(lock, directory);
  if (found.length > 0) console.error(found.join('\n'));
  check('image', 'holds no package that development alone needs', found.length === 0);
}

async function use(image: Image, folder: string): Promise<void> {
  const settings = { PORT: String(await findFreePort()) };
  const address = `http://127.0.0.1:${settings.PORT}`;
  const start = (command: readonly string[]) => startInImage(command, { image, folder, user, path: PROGRAM_PATH, settings });
  const succeeds = async (command: readonly string[]) => (await start(command).ended).code === 0;

  check('health check', 'fails while nothing runs', !(await succeeds(image.healthCheck)));
  const server = start(image.command);
  try {
    const health = await Promise.race([
      pollUntil(() => succeeds(image.healthCheck), Boolean, PATIENCE_MILLISECONDS),
      server.ended.then(({ output }) => Promise.reject(new Error(`the server ended at its start: ${output}`))),
    ]);
    check('health check', `succeeds ${toSeconds(health.milliseconds)} after the start`, health.answer);
    const [, ...readiness] = readComposeFile().services.server.healthcheck.test;
    check('health check', 'of docker-compose.yml succeeds', await succeeds(readiness));
    check('server', 'answers an operation', (await countRecommendations(address, 'BLR', 2023)) === 10);
    for (const path of ['/', '/playground/']) {
      const missing = await findMissingFiles(address, path);
      check('server', `serves the page at ${path} and what it loads ${missing.join(' ')}`.trim(), missing.length === 0);
    }

    const narrative = join(scratch, 'iceland-2022.txt');
    await writeFile(narrative, toNarrative(ICELAND));
    const { output } = await start(['node', 'dist/cli.js', 'ingest', '--', narrative]).ended;
    check('command line', 'ingests a narrative', output.includes('1 ingested, 0 refused'));
    check('command line', 'keeps it in the folder for data', (await readdir(join(folder, 'data'))).length > 0);
    check('server', 'shows it', (await countRecommendations(address, 'ISL', 2022)) === ICELAND.recommendations.length);
  } finally {
    const { code, milliseconds, output } = await server.end('SIGTERM');
    check('server', `ends in order, in ${toSeconds(milliseconds)}`, code === 0);
    if (counts.failed > 0) console.error(`the server said: ${output}`);
  }
}

function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function check(subject: string, title: string, holds: boolean): void {
  counts[holds ? 'passed' : 'failed'] += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${subject}: ${title}`);
}

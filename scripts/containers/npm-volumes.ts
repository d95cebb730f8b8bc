import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readOutput } from './programs.js';

/** The places in a container where the volumes are mounted; no image keeps what is in them. */
const CONFIGURATION = '/root/.npmrc';
const CACHE = '/root/.npm';
const CERTIFICATES = '/run/npm-certificates.pem';

/**
 * Returns the volumes with which npm in a build reaches its registry as npm of this machine does: the user's configuration, the
 * certificates and the cache. Settings for proxies that are in the environment are passed on by buildah itself.
 */
export async function shareNpm(folder: string): Promise<readonly string[]> {
  const settings = npmSettings.parse(JSON.parse(await readOutput('npm', ['config', 'list', '--json'], { cwd: folder })));
  const own = existsSync(settings.userconfig) ? await readFile(settings.userconfig, 'utf8') : '';
  const certificates = settings.cafile ?? process.env['NODE_EXTRA_CA_CERTS'];
  const lines = [own, `registry=${settings.registry}`];
  if (certificates !== undefined) lines.push(`cafile=${CERTIFICATES}`);
  const configuration = join(folder, 'npmrc');
  await writeFile(configuration, `${lines.join('\n')}\n`, { mode: 0o600 });
  await mkdir(settings.cache, { recursive: true });
  return [
    `${configuration}:${CONFIGURATION}:ro`,
    `${settings.cache}:${CACHE}`,
    ...(certificates === undefined ? [] : [`${certificates}:${CERTIFICATES}:ro`]),
  ];
}

/** Returns the paths of the volumes that are left in an image. */
export function findSharedFiles(root: string): readonly string[] {
  return [CONFIGURATION, CACHE, CERTIFICATES].filter((path) => existsSync(join(root, path)));
}

const npmSettings = z.object({
  registry: z.string(),
  userconfig: z.string(),
  cache: z.string(),
  cafile: z
    .string()
    .nullish()
    .transform((path) => path ?? undefined),
});

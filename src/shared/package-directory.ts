import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds this package: `schema/` and `seed/` lie in it, beside the sources and the build. */
export const packageDirectory = findPackage(dirname(fileURLToPath(import.meta.url)));

/** Sources and build lie at different depths. */
function findPackage(directory: string): string {
  return existsSync(join(directory, 'package.json')) ? directory : findPackage(dirname(directory));
}

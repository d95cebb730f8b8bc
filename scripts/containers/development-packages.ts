import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The packages in a folder of which the lock file says that development alone needs them. */
export function findDevelopmentPackages(lock: string, directory: string): readonly string[] {
  const { packages } = lockFile.parse(JSON.parse(lock));
  const unwanted = Object.entries(packages).filter(([, { dev }]) => dev);
  return unwanted.map(([path]) => path).filter((path) => existsSync(join(directory, path)));
}

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })),
});

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Compiles src into dist, from nothing. npm runs it after each install, also where there is no compiler (--omit=dev).

const root = new URL('../', import.meta.url);
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));

if (existsSync(compiler)) {
  rmSync(new URL('dist', root), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.log('Not built: TypeScript is not installed.');
}

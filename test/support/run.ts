import { describe } from '@jest/globals';

/** True in `npm run test:fast`: nothing but Node.js is started, and tests of stores run on the embedded store only. */
export const isFastRun = process.env['STORES'] === 'embedded';

/** True in CI, where a test that cannot run is a failure. */
export const isCi = process.env['CI'] === 'true';

/**
 * True if the tests that need a program run: never in a fast run, always in CI, else where the program is installed. A
 * program that is missing is reported.
 */
export function canRun(program: string, isInstalled: () => boolean): boolean {
  if (isFastRun) return false;
  if (isCi || isInstalled()) return true;
  process.stderr.write(`\nThe tests that need ${program} do not run: it is not installed\n`);
  return false;
}

/** Returns `describe` for tests that can run, else what skips them. */
export function describeIf(runs: boolean): typeof describe | typeof describe.skip {
  return runs ? describe : describe.skip;
}

/**
 * @throws where other test files run at the same time, which `files-that-run-alone.js` keeps from all that share or measure
 * something by their imports
 */
export function assertRunsAlone(): void {
  if (Reflect.get(globalThis, 'runsAlone') !== true)
    throw new Error('this file is not among those that jest.config.js runs alone');
}

/** @throws in a fast run, where a test that starts another program than Node.js is one that should have been skipped */
export function assertMayStart(program: string): void {
  if (isFastRun) throw new Error(`a fast run must not start ${program}: skip the test with describeIf`);
}

import { isCi } from './run.js';

/** What CI draws from, so that one commit has one verdict. */
const CI_SEED = 20_261_125;

/**
 * The seed of this run's random tests: FUZZ_SEED, in CI always the same, else one of the run's own. fast-check prints it with
 * a failure, which `FUZZ_SEED=<seed> npm test -- <file>` repeats.
 */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? (isCi ? CI_SEED : Date.now() % 2 ** 31));

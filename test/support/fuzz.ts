/** What CI draws from, so that one commit has one verdict. */
const CI_SEED = 20_261_125;

/** The seed of this run's random tests: FUZZ_SEED, in CI always the same, else one of the run's own. It is printed, so that a run can be had again. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? (process.env['CI'] === 'true' ? CI_SEED : Date.now() % 2 ** 31));

console.info(`random tests: FUZZ_SEED=${String(fuzzSeed)}`);

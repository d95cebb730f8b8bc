/** The seed of this run's random tests: FUZZ_SEED, or one of its own. It is printed, so that a run can be had again. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

console.info(`random tests: FUZZ_SEED=${String(fuzzSeed)}`);

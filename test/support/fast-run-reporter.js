/** Says at the end of a fast run what did not run in it. */
// eslint-disable-next-line no-restricted-syntax -- jest takes the default export
export default class FastRunReporter {
  onRunComplete(_contexts, { numPendingTests }) {
    process.stderr.write(
      `Not run: whatever needs Neo4j, Chromium, Python or Maven (${numPendingTests} tests were skipped). npm test runs everything.\n`,
    );
  }
}

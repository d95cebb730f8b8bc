/** Stops the Neo4j servers that the setup started, if it started any. */
// eslint-disable-next-line no-restricted-syntax -- jest takes the default export
export default async function tearDown(): Promise<void> {
  const stop: unknown = Reflect.get(globalThis, Symbol.for('stop-neo4j-for-tests'));
  if (isStop(stop)) await stop();
}

function isStop(value: unknown): value is () => Promise<unknown> {
  return typeof value === 'function';
}

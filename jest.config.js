/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }] },
  // Imports name the file that the compiler writes.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: './test/neo4j/global-setup.ts',
  globalTeardown: './test/neo4j/global-teardown.ts',
  // All tests share one Neo4j database.
  maxWorkers: 1,
  // Modules of test files that are over stay in memory: the process is replaced between two files, long before that is full.
  workerIdleMemoryLimit: '1.5GB',
  // A database that is filled on a slow machine takes its time.
  testTimeout: 180_000,
};

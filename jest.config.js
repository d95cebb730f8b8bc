import { findFilesThatRunAlone } from './test/support/files-that-run-alone.js';

const isFast = process.env.STORES === 'embedded';
if (process.env.STORES && !isFast) throw new Error(`STORES may only be "embedded", got "${process.env.STORES}"`);

const project = {
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }] },
  // Imports name the file that the compiler writes.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
const alone = findFilesThatRunAlone();

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...project,
      displayName: 'side by side',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: alone.map((file) => `<rootDir>/${file}$`),
    },
    {
      ...project,
      displayName: 'alone',
      globals: { runsAlone: true },
      testMatch: alone.map((file) => `<rootDir>/${file}`),
      runner: '<rootDir>/test/support/one-at-a-time-runner.js',
    },
  ],
  ...(isFast
    ? { reporters: ['default', '<rootDir>/test/support/fast-run-reporter.js'] }
    : { globalSetup: './test/neo4j/global-setup.ts', globalTeardown: './test/neo4j/global-teardown.ts' }),
  maxWorkers: 2,
  // Modules of test files that are over stay in memory: the process is replaced between two files, long before that is full.
  workerIdleMemoryLimit: '1.5GB',
  // A database that is filled on a slow machine takes its time.
  testTimeout: isFast ? 30_000 : 180_000,
};

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { computeVersions, printVersions, VERSIONS_FILE } from './generate/code-versions.js';

// The server and the command line with the packages that they start with, in few files: to look for hundreds of modules took
// a third of the start. What is only loaded when it is needed stays a package of its own, but for what works on the schema:
// a second copy of graphql would refuse it.

const root = fileURLToPath(new URL('..', import.meta.url));
const versionsFile = fileURLToPath(new URL(`../${VERSIONS_FILE}`, import.meta.url));
const programs = readdirSync(new URL('../src/programs', import.meta.url)).filter((name) =>
  /^(main|cli|build-seed|.+-worker)\.ts$/.test(name),
);

const LOADED_WHEN_NEEDED = [
  'neo4j-driver',
  'world-countries',
  '@mozilla/readability',
  'cheerio',
  'csv-stringify',
  'domhandler',
  'fflate',
  'graphology',
  'graphology-layout-forceatlas2',
  'htmlparser2',
  'iconv-lite',
  'linkedom',
  'piscina',
  'unpdf',
];

/** Source maps tell where our own code stands: those of packages are large, are read at each start, and name files that nobody here edits. */
export const ownSourceMaps = {
  name: 'own-source-maps',
  transform: {
    filter: { id: /node_modules/ },
    handler: (code) => ({ code, map: { version: 3, names: [], sources: [], mappings: '' } }),
  },
};

export default defineConfig({
  root,
  publicDir: false,
  plugins: [
    ownSourceMaps,
    // What is built never has versions of other sources, even where npm run generate was forgotten.
    { name: 'code-versions', load: (id) => (id === versionsFile ? printVersions(computeVersions(root)) : null) },
  ],
  // The copy of Node's streams that the compression of answers brings along would take 30 ms of each start.
  resolve: { alias: { 'readable-stream': 'node:stream' } },
  ssr: { noExternal: true, external: LOADED_WHEN_NEEDED },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: programs.map((name) => `src/programs/${name}`),
      output: {
        entryFileNames: '[name].js',
        // All in one folder: a program finds another beside itself, from whichever file.
        chunkFileNames: '[name]-[hash].js',
        // A trace names the file and the line; the text is not in an image.
        sourcemapExcludeSources: true,
        // Chunks run ahead of the entries, and packages read NODE_ENV when they are loaded.
        banner: "process.env.NODE_ENV ??= 'production';",
      },
    },
  },
  logLevel: 'warn',
});

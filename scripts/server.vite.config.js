import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The server and the command line with the packages that they start with, in few files: to look for hundreds of modules took
// a third of the start. What is only loaded when it is needed stays a package of its own.

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: ['neo4j-driver', 'world-countries'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: 'src/main.ts', cli: 'src/cli.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Chunks run ahead of the entries, and packages read NODE_ENV when they are loaded.
        banner: "process.env.NODE_ENV ??= 'production';",
      },
    },
  },
  logLevel: 'warn',
});

import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import { toPageConfig } from './page-config.js';

const { resolve } = createRequire(import.meta.url);

export default defineConfig(({ command }) => ({
  ...toPageConfig('playground', 5_000, command),
  // They import workers by addresses that only Vite itself understands.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  resolve: {
    alias: [
      // Files are written here by what writes the server's, which takes these packages as Node.js does.
      { find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' },
      { find: /^cytoscape\/dist\/cytoscape\.min\.js/, replacement: resolve('cytoscape/dist/cytoscape.min.js') },
    ],
  },
}));

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { ownSourceMaps } from '../scripts/server.vite.config.js';

/** How the page in a folder of `web/` is built into the folder of that name in `dist/`, and served while it is worked on. */
export function toPageConfig(name, chunkSizeWarningLimit, command) {
  // React is built for people, whatever the shell is set up for; hot reload needs the other React.
  process.env.NODE_ENV = command === 'build' ? 'production' : 'development';
  return {
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: `/${name}/`,
    // Both pages may be served at once.
    cacheDir: fileURLToPath(new URL(`../node_modules/.vite/${name}`, import.meta.url)),
    plugins: [react(), ownSourceMaps],
    worker: { plugins: () => [ownSourceMaps] },
    build: {
      outDir: fileURLToPath(new URL(`../dist/${name}`, import.meta.url)),
      emptyOutDir: true,
      // Files beside the scripts, which browsers ask for when their tools are open.
      sourcemap: true,
      // The page's rules allow no data: addresses for fonts and scripts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit,
      rolldownOptions: {
        // Packages mark what runs in the browser, which is all of it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    logLevel: 'warn',
  };
}

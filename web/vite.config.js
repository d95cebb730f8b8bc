import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// React is built for people, whatever the shell is set up for.
process.env.NODE_ENV = 'production';

export default defineConfig({
  root: fileURLToPath(new URL('playground', import.meta.url)),
  base: '/playground/',
  build: {
    outDir: fileURLToPath(new URL('../dist/playground', import.meta.url)),
    emptyOutDir: true,
    // The page's rules allow no data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // Packages mark what runs in the browser, which is all of it.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  logLevel: 'warn',
});

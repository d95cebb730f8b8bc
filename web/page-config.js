import { fileURLToPath } from 'node:url';

// React is built for people, whatever the shell is set up for.
process.env.NODE_ENV = 'production';

/** How the page in a folder of `web/` is built into the folder of that name in `dist/`. */
export function toPageConfig(name, chunkSizeWarningLimit) {
  return {
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: `/${name}/`,
    build: {
      outDir: fileURLToPath(new URL(`../dist/${name}`, import.meta.url)),
      emptyOutDir: true,
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

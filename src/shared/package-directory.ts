import { fileURLToPath } from 'node:url';

/** The folder that holds this package: `schema/` and `seed/` lie in it, beside the sources and the build. */
export const packageDirectory = fileURLToPath(new URL('../../', import.meta.url));

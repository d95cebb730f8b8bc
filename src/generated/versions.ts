// Written by npm run generate. Do not edit.

/** Changes when the same document could give another contribution. */
export const EXTRACTOR_VERSION = '9d19cf061590079b';

/** Changes when the same files of the seed could give other contributions. */
export const LOADER_VERSION = '2cfb1b5ed6f15de3';

/** Changes when the same contributions could give other elements, or other words to search. */
export const ASSEMBLY_VERSION = '8a5d73dfa9998dec';

// Written by npm run generate. Do not edit.

/** Changes when the same document could give another contribution. */
export const EXTRACTOR_VERSION = '9e1bcbf8ba35ea0e';

/** Changes when the same files of the seed could give other contributions. */
export const LOADER_VERSION = '379719a41cbc041e';

/** Changes when the same contributions could give other elements, or other words to search. */
export const ASSEMBLY_VERSION = '8a5d73dfa9998dec';

/** Version of the extractor. It changes whenever the same text could give another contribution. */
export const EXTRACTOR_VERSION = '10';

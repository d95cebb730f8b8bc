import { PORTABLE_FORMATS, type ExportFormat } from './portable-formats.js';

/** All formats; where a client takes any, it gets the first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...PORTABLE_FORMATS,
  {
    name: 'HTML',
    parameter: 'html',
    mediaType: 'text/html',
    extension: 'html',
    disposition: 'inline',
    isText: true,
    load: async () => (await import('./html.js')).createHtmlWriter(),
  },
];

import type { ExportWriter } from '../exported-graph.js';
import { FORMAT_LIST, type ExportFormatName, type FormatFacts } from './format-list.js';
import { PORTABLE_WRITERS } from './portable-writers.js';

/** A format that the server exports graphs in. */
export interface ExportFormat extends FormatFacts {
  readonly name: ExportFormatName;
  /** What writes it is loaded when it is first asked for. */
  readonly load: () => Promise<ExportWriter>;
}

const WRITERS: Readonly<Record<ExportFormatName, () => Promise<ExportWriter>>> = {
  ...PORTABLE_WRITERS,
  HTML: async () => (await import('./html.js')).createHtmlWriter(),
};

/** All formats; where a client takes any, it gets the first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = FORMAT_LIST.map((facts) => ({ ...facts, load: WRITERS[facts.name] }));

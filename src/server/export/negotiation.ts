import Negotiator from 'negotiator';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/formats/formats.js';
import { InputError } from '../../shared/errors.js';

/**
 * The format that an address names, else the one that a client likes best of those that its `Accept` allows; null where it
 * allows none.
 * @throws InputError for a format that there is not
 */
export function chooseFormat(named: string | null, accept: string | undefined): ExportFormat | null {
  if (named !== null) return toNamed(named);
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes(EXPORT_FORMATS.map(({ mediaType }) => mediaType));
  return EXPORT_FORMATS.find(({ mediaType }) => mediaType === best) ?? null;
}

/** The media types of all formats, for people. */
export function listMediaTypes(): string {
  return EXPORT_FORMATS.map(({ mediaType }) => mediaType).join(', ');
}

function toNamed(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find(({ parameter }) => parameter === name);
  if (format) return format;
  const names = EXPORT_FORMATS.map(({ parameter }) => parameter).join(', ');
  throw new InputError(`format must be one of ${names}, got "${name.slice(0, 80)}"`);
}

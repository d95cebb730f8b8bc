import { SCHEME_OF_TYPE } from '../concepts/schemes.js';

/** The address of the page on a node; null where its type has none. Reports and what belongs to them are on the page of their country. */
export function toPageOf(type: string, id: string): string | null {
  const scheme = SCHEME_OF_TYPE[type];
  if (scheme) return `/concept/${scheme}/${id}`;
  if (type === 'Country') return `/country/${id}`;
  if (type === 'Report') return `/map/${id}`;
  const [, iso3, year] = /^([A-Z]{3})-(\d{4})(?:-|$)/.exec(id) ?? [];
  return iso3 !== undefined && year !== undefined ? `/country/${iso3}/${year}` : null;
}

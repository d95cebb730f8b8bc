import type { Names } from './names.js';

/** What people call the node with an id: `BLR-2023-R04` is "Belarus 2023, recommendation 4". An id that says nothing stays as it is. */
export function toNodeName(id: string, names: Names): string {
  const [, iso3, year, part] = /^([A-Z]{3})-(\d{4})(?:-(.*))?$/.exec(id) ?? [];
  if (iso3 === undefined || year === undefined) return names.get(id) ?? toLawName(id, names) ?? id;
  return [`${names.get(iso3) ?? iso3} ${year}`, ...(part?.split('-').flatMap(toPartName) ?? [])].join(', ');
}

/** A part of an id after the report; a hash says nothing. */
function toPartName(part: string): readonly string[] {
  const named = PARTS[part];
  if (named !== undefined) return [named];
  const [, kind = '', number] = /^([RSA])(\d+)$/.exec(part) ?? [];
  const counted = COUNTED[kind];
  return counted === undefined ? [] : [`${counted} ${String(Number(number))}`];
}

const PARTS: Readonly<Record<string, string>> = { PROFILE: 'profile', C: 'claim', F: 'movement of people' };
const COUNTED: Readonly<Record<string, string>> = { R: 'recommendation', S: 'item of a summary', A: 'action' };

/** `BLR/criminal-code/section-339` is "section 339 of the criminal code"; null for what is no piece of law. */
function toLawName(id: string, names: Names): string | null {
  const [, iso3, law, kind, number] = /^([A-Z]{3})\/([^/]+)(?:\/([a-z]+)-(.+))?$/.exec(id) ?? [];
  if (iso3 === undefined || law === undefined) return null;
  const instrument = law === '~' ? null : (names.get(`${iso3}/${law}`) ?? law.replaceAll('-', ' '));
  if (kind === undefined || number === undefined) return instrument;
  return `${kind} ${number}${instrument === null ? '' : ` of the ${instrument}`}`;
}

import { createHash } from 'node:crypto';

/** Key of a country report: `BLR-2023`. */
export function toReportId(country: string, year: number): string {
  return `${country}-${String(year)}`;
}

/** Key of a recommendation: `BLR-2023-R04`. */
export function toRecommendationId(report: string, ordinal: number): string {
  return `${report}-R${String(ordinal).padStart(2, '0')}`;
}

/** Key of an action: `BLR-2023-R04-A1`. */
export function toActionId(recommendation: string, ordinal: number): string {
  return `${recommendation}-A${String(ordinal)}`;
}

/** Key of a code or act: `BLR/criminal-code`. */
export function toInstrumentId(country: string, name: string): string {
  return `${country}/${toSlug(name)}`;
}

/** Key of a provision: `BLR/criminal-code/section-193(1)`, or `BLR/~/article-181` where no instrument is named. */
export function toProvisionId(country: string, instrument: string | null, kind: string, number: string): string {
  return `${country}/${instrument === null ? '~' : toSlug(instrument)}/${kind.toLowerCase()}-${number.toLowerCase()}`;
}

/** Key of a claim: its report or profile and a hash of what is claimed and where (its place in the text, or in the summary's list). */
export function toClaimId(owner: string, status: string, metrics: readonly string[], place: string): string {
  return `${owner}-C-${toShortHash([status, ...[...metrics].sort(), place].join(' '))}`;
}

/** Key of a profile by its edition: `BLR-2015-PROFILE`. */
export function toProfileId(country: string, edition: number): string {
  return `${country}-${String(edition)}-PROFILE`;
}

/** Key of a movement: its report or profile and a hash of its ends, forms, sectors and groups. */
export function toFlowId(owner: string, what: readonly string[]): string {
  return `${owner}-F-${toShortHash(what.join('\n'))}`;
}

/** Key of a part of a text: its document and place, `…-P0001`. */
export function toPassageId(document: string, ordinal: number): string {
  return `${document}-P${String(ordinal).padStart(4, '0')}`;
}

function toShortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function toSlug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

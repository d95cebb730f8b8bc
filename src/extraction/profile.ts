import { toProfileContribution } from '../facts/profile-contribution.js';
import type { CountryNames } from './trafficking/countries.js';
import type { Extraction } from './narrative.js';
import { toProfileFacts, type ProfileText } from './profile-facts.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A profile to be read: its text and what its row says besides. */
export interface ProfileSource extends ProfileText {
  /** SHA-256 of the row's bytes, in hexadecimal. */
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly title?: string;
  readonly source?: string;
  readonly address?: string;
}

/** Takes from a profile what it says, every fact with its place in the text. The same source gives the same extraction. */
export function extractProfile(profile: ProfileSource, vocabulary: Vocabulary, countries: readonly CountryNames[]): Extraction {
  const { id, text, fileName, mediaType, country, edition, title, source, address } = profile;
  const { facts, doubts } = toProfileFacts(profile, vocabulary, countries);
  const name = countries.find(({ iso3 }) => iso3 === country)?.names[0] ?? country;
  const contribution = toProfileContribution(
    {
      id,
      kind: 'PROFILE',
      origin: 'INGESTED',
      title: title ?? `Profile of ${name}, edition ${String(edition)}`,
      fileName,
      mediaType,
      partition: country,
      year: edition,
      ...(source !== undefined && { source }),
      ...(address !== undefined && { address }),
      text,
    },
    facts,
  );
  return { contribution, doubts };
}

import { z } from 'zod';
import { toSha256 } from '../shared/sha256.js';
import { decode } from './charset.js';
import type { ProfileText, UnreadableRow } from './file-document.js';
import { assertText } from './text.js';
import { InputError } from '../shared/errors.js';

/** The rows of a file of profiles, one JSON object a line; the id of a row is the hash of its line. */
export function readProfiles(bytes: Uint8Array): readonly (ProfileText | UnreadableRow)[] {
  return decode(bytes)
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .flatMap((line, index) => (line.trim() === '' ? [] : [toProfile(line, index + 1)]));
}

function toProfile(line: string, row: number): ProfileText | UnreadableRow {
  try {
    const { iso3, editions, text } = parseLine(line);
    assertText(text);
    return {
      kind: 'PROFILE',
      id: toSha256(line),
      text: text.replace(/\r\n/g, '\n'),
      mediaType: 'application/x-ndjson',
      row,
      country: iso3,
      editions: [...new Set(editions)].sort((a, b) => a - b),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'UNREADABLE', row, reason: error.message };
  }
}

function parseLine(line: string): z.infer<typeof profile> {
  const { success, data, error } = profile.safeParse(parseJson(line));
  if (success) return data;
  const [issue] = error.issues;
  throw new InputError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.replace(/^: /, ''));
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(`expected a JSON object on one line, got "${line.slice(0, 80)}"`, { cause });
  }
}

const EDITIONS = 'expected the years of the editions';

const profile = z.object(
  {
    iso3: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 code'),
    editions: z.array(z.int().min(1990).max(2100), EDITIONS).min(1, EDITIONS),
    text: z.string('expected a text'),
  },
  'expected an object with iso3, editions and text',
);

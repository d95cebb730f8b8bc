import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { toProfileFacts } from '../../src/extraction/profile-facts.js';
import { EXTRACTOR_VERSION } from '../../src/generated/versions.js';
import type { PlaceFact, ProfileFacts } from '../../src/facts/report-facts.js';
import type { Knowledge } from '../../src/ingestion/knowledge.js';
import type { CodedFlow, CodedProfile, CodedProfiles } from '../../src/seed/coded-profile.js';

/** The files of the seed that profiles give, by name in `seed/`: codes and numbers, and not a word of the texts. */
export function toProfileFiles(profiles: string, knowledge: Knowledge): ReadonlyMap<string, string> {
  const rows = readRows(profiles);
  const countries = [...new Set(rows.map(({ iso3 }) => iso3))].sort();
  return new Map(
    countries.map((country): [string, string] => {
      const coded: CodedProfiles = {
        country,
        source: 'cia-profiles',
        extractor: EXTRACTOR_VERSION,
        profiles: rows
          .filter(({ iso3 }) => iso3 === country)
          .map((row) => toCodedProfile(row, knowledge))
          .sort((a, b) => (a.editions[0] ?? 0) - (b.editions[0] ?? 0)),
      };
      return [`profiles/${country.toLowerCase()}.json`, toJson(coded)];
    }),
  );
}

const ROW = z.object({ iso3: z.string(), editions: z.array(z.int()).min(1), text: z.string() });
type Row = z.infer<typeof ROW>;

function readRows(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => ROW.parse(JSON.parse(line)));
}

function toCodedProfile({ iso3: country, editions, text }: Row, { vocabulary, countries }: Knowledge): CodedProfile {
  const [edition = 0] = editions;
  const { facts } = toProfileFacts({ text, country, edition }, vocabulary, countries);
  return {
    editions,
    tier: facts.tier,
    tierYear: facts.tierYear,
    roles: toCodes(facts.roles),
    forms: toCodes(facts.forms),
    victimGroups: toCodes(facts.victimGroups),
    sectors: toCodes(facts.sectors),
    mentionedCountries: (facts.mentionedCountries ?? []).map(({ iso3 }) => iso3).sort(),
    flows: (facts.flows ?? []).map(toFlow),
    consecutiveYears: (facts.consecutiveYears ?? []).map(({ years }) => years),
  };
}

function toCodes(facts: ProfileFacts['forms']): readonly string[] {
  return (facts ?? []).map(({ code }) => code).sort();
}

function toFlow({ from, to, forms, sectors, victimGroups }: NonNullable<ProfileFacts['flows']>[number]): CodedFlow {
  return { from: toPlace(from), to: toPlace(to), forms, sectors, victimGroups };
}

function toPlace(place: PlaceFact): string {
  return 'iso3' in place ? place.iso3 : place.name;
}

/** What a file says, whichever version of the extractor took it. */
export function toFactsAlone(text: string): string {
  return text.replace(/^ {2}"extractor": .*\n/m, '');
}

/** A line for each list and each movement, so that a difference reads well. */
function toJson({ country, source, extractor, profiles }: CodedProfiles): string {
  const head = Object.entries({ country, source, extractor }).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},`);
  return `${['{', ...head, '  "profiles": [', profiles.map(toProfileJson).join(',\n'), '  ]', '}'].join('\n')}\n`;
}

function toProfileJson({ flows, ...lists }: CodedProfile): string {
  const lines = Object.entries(lists).map(([name, value]) => `      "${name}": ${JSON.stringify(value)}`);
  const movements = flows.map((flow) => `\n        ${JSON.stringify(flow)}`).join(',');
  const all = [...lines, `      "flows": [${movements}${movements && '\n      '}]`];
  return `    {\n${all.join(',\n')}\n    }`;
}

import type { CountryMatch, UnsettledName } from './countries.js';
import type { Range } from './ranges.js';
import type { Token } from './tokens.js';

/** What was left out of what a text says of countries, in codes and places, without words of the text. */
export function toCountryDoubts(
  tokens: readonly Token[],
  unsettled: readonly UnsettledName[],
  unplaced: readonly CountryMatch[],
): readonly string[] {
  const names = toPlaces(tokens, unsettled, ({ codes }) => codes.join(' or '));
  const ends = toPlaces(tokens, unplaced, ({ code }) => code);
  return [
    ...(names === '' ? [] : [`names that several countries have, taken for none of them: ${names}`]),
    ...(ends === '' ? [] : [`countries named where people are exploited or moved, taken for no end of a movement: ${ends}`]),
  ];
}

/** What stands at which characters: `AGO at 120 and 310, COD at 340`. */
function toPlaces<T extends Range>(tokens: readonly Token[], found: readonly T[], toName: (match: T) => string): string {
  const places = new Map<string, number[]>();
  for (const match of found) {
    const name = toName(match);
    places.set(name, [...(places.get(name) ?? []), tokens[match.start]?.start ?? 0]);
  }
  return [...places].map(([name, starts]) => `${name} at ${starts.slice(0, MOST_PLACES).join(' and ')}`).join(', ');
}

/** The first ones lead a reader there. */
const MOST_PLACES = 3;

import type { Match } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';

/** What was left out of what a text says of countries, in codes and places, without words of the text. */
export function toCountryDoubts(
  tokens: readonly Token[],
  unsettled: readonly Match[],
  unplaced: readonly Match[],
): readonly string[] {
  const names = toPlaces(tokens, unsettled);
  const ends = toPlaces(tokens, unplaced);
  return [
    ...(names === '' ? [] : [`names that several countries have, taken for none of them: ${names}`]),
    ...(ends === '' ? [] : [`countries named where people are exploited or moved, taken for no end of a movement: ${ends}`]),
  ];
}

/** What stands at which characters: `AGO at 120 and 310, COD at 340`. */
function toPlaces(tokens: readonly Token[], found: readonly Match[]): string {
  const places = new Map<string, number[]>();
  for (const { code, from } of found) {
    const name = code.replaceAll(' ', ' or ');
    const starts = places.get(name) ?? [];
    if (starts.length < MOST_PLACES) places.set(name, [...starts, tokens[from]?.start ?? 0]);
  }
  return [...places].map(([name, starts]) => `${name} at ${starts.join(' and ')}`).join(', ');
}

/** The first ones lead a reader there. */
const MOST_PLACES = 3;

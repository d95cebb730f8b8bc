import { InputError } from '../shared/errors.js';
import { parseTextQuery, type TextQuery } from '../text/text-query.js';

/**
 * What an argument looks for.
 * @throws InputError if it holds nothing to look for, or is too long
 */
export function toTextQuery(argument: string, text: string): TextQuery {
  if (text.length > MAXIMUM_LENGTH) {
    throw new InputError(`${argument} has at most ${String(MAXIMUM_LENGTH)} characters, got ${String(text.length)}`);
  }
  const query = parseTextQuery(text);
  if (!query) throw new InputError(`${argument} must hold a word to look for, got ${JSON.stringify(text.slice(0, 80))}`);
  return query;
}

const MAXIMUM_LENGTH = 1_000;

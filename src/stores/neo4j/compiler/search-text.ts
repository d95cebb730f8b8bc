import { toStemText } from '../../../text/analysed-text.js';
import type { TextQuery } from '../../../text/text-query.js';

/**
 * A query as the engine's index reads it. Stems are letters and digits between quotes, so nothing in them means anything
 * to it but themselves.
 */
export function toIndexQuery(query: TextQuery): string {
  switch (query.kind) {
    case 'word':
      return toQuoted([query.stem]);
    case 'phrase':
      return toQuoted(query.stems);
    case 'and': {
      const all = query.all.map((each) => (each.kind === 'not' ? `-${toIndexQuery(each.not)}` : `+${toIndexQuery(each)}`));
      // What is only excluded is excluded from nothing.
      return `(${query.all.every(({ kind }) => kind === 'not') ? [`+${EVERYTHING}`, ...all].join(' ') : all.join(' ')})`;
    }
    case 'or':
      return `(${query.any.map(toIndexQuery).join(' ')})`;
    case 'not':
      return `(+${EVERYTHING} -${toIndexQuery(query.not)})`;
  }
}

const EVERYTHING = '*:*';

function toQuoted(stems: readonly string[]): string {
  return `"${toStemText(stems).trim()}"`;
}

import type { ComparisonCategory } from '../../generated/operations.js';
import type { Names } from '../ui/names.js';
import { toNodeName } from '../ui/node-name.js';
import { TIERS } from '../ui/tiers.js';
import { toWords } from '../../shared/code-words.js';

/** What a compared thing is called, whose key is made of codes: `AMEND BLR/~/article-181` is "amend article 181". */
export function toThingName(category: ComparisonCategory, key: string, names: Names): string {
  switch (category) {
    case 'TIER':
      return TIERS.find(({ code }) => code === key)?.name ?? key;
    case 'CLAIMS':
    case 'TRENDS':
      return toWords(key);
    case 'FLOWS':
      return key
        .split(' to ')
        .map((end) => names.get(end) ?? end)
        .join(' to ');
    case 'RECOMMENDED_LAW':
    case 'PROVISIONS':
    case 'LAWS': {
      const [, role, law = key] = /^([A-Z]+) (.*)$/.exec(key) ?? [];
      return role === undefined || role === 'CITED' ? toNodeName(law, names) : `${toWords(role)} ${toNodeName(law, names)}`;
    }
    default:
      return names.get(key) ?? key;
  }
}

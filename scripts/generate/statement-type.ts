/**
 * The TypeScript type for a type of a statement's header: a scalar such as `string`, `integer` or `Properties`, one that
 * may be null, a list of scalars, a map of these, or a list of maps.
 */
export function toTypeText(type: string): string {
  const map = /^\{ (.+) \}(\[\])?$/.exec(type);
  if (!map) return toSimpleType(type);
  const [, members = '', list] = map;
  const text = `{ ${members.split(', ').map(toMember).join('; ')} }`;
  return list ? `readonly ${text}[]` : text;
}

function toMember(member: string): string {
  const [, name, type] = /^(\w+): (.+)$/.exec(member) ?? [];
  if (name === undefined || type === undefined) throw new Error(`a member of a map is "name: type", got "${member}"`);
  return `readonly ${name}: ${toSimpleType(type)}`;
}

function toSimpleType(type: string): string {
  const [, scalar = '', list, nullable] = /^(\w+)(\[\])?( \| null)?$/.exec(type) ?? [];
  const text = SCALARS.get(scalar);
  if (text === undefined)
    throw new Error(`a type is one of ${[...SCALARS.keys()].join(', ')}, a list or a map of them, got "${type}"`);
  return `${list ? `readonly ${text}[]` : text}${nullable ?? ''}`;
}

const SCALARS: ReadonlyMap<string, string> = new Map([
  ['string', 'string'],
  ['integer', 'number'],
  ['float', 'number'],
  ['boolean', 'boolean'],
  ['Properties', 'Properties'],
]);

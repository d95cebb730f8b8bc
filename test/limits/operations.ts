/** Repeats a part, with its place in the row. */
export function repeat(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join(' ');
}

/** An operation that goes through as many fragments, each of which spreads the next one twice. */
export function toFragmentBomb(fragments: number): string {
  const bodies = repeat(fragments, (index) => {
    const next = `F${String(index + 1)}`;
    return `fragment F${String(index)} on Country { ${index === fragments - 1 ? 'iso3' : `...${next} ...${next}`} }`;
  });
  return `{ country(iso3: "BLR") { ...F0 } } ${bodies}`;
}

/** An operation whose deepest field lies that deep. */
export function toDepth(depth: number): string {
  const pairs = Math.floor((depth - 2) / 2);
  const last = depth % 2 === 0 ? 'iso3' : 'borders { totalCount }';
  return `{ country(iso3: "BLR") { ${'borders(first: 1) { nodes { '.repeat(pairs)} ${last} ${'} }'.repeat(pairs)} } }`;
}

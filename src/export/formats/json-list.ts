/** The text of a list of JSON in pieces: a line for each entry. */
export function* toJsonList<T>(entries: Iterable<T>, toEntry: (entry: T) => object): Generator<string> {
  let before = '[\n';
  for (const entry of entries) {
    yield `${before}${JSON.stringify(toEntry(entry))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

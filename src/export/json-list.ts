/** The text of a list of JSON in pieces: a line for each entry. */
export function* toJsonList<T>(entries: readonly T[], toEntry: (entry: T) => object): Generator<string> {
  yield '[';
  for (const [index, entry] of entries.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(toEntry(entry))}`;
  yield '\n]';
}

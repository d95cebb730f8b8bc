import { afterAll } from '@jest/globals';

/**
 * Returns a list that has entries, so that assertions in a loop over it run.
 * @throws if the list is empty
 */
export function nonEmpty<T>(list: Iterable<T>, name: string): readonly T[] {
  const entries = [...list];
  if (entries.length === 0) throw new Error(`${name} must not be empty: the assertions in the loop over it would not run`);
  return entries;
}

/**
 * Returns what passes on the lists of a property's draws, of which single ones may be empty. Called where tests are described:
 * it fails after them if all lists were empty, and the assertions in the loop over them never ran.
 */
export function noteDrawn(name: string): <T>(list: Iterable<T>) => readonly T[] {
  let lists = 0;
  let entries = 0;
  afterAll(() => {
    if (lists > 0 && entries === 0) throw new Error(`no draw has ${name}: the assertions in the loop over them never ran`);
  });
  return (list) => {
    const drawn = [...list];
    lists += 1;
    entries += drawn.length;
    return drawn;
  };
}

/**
 * Returns a list that has entries, so that a loop of assertions over it asserts something.
 * @throws if the list is empty
 */
export function nonEmpty<T>(list: Iterable<T>, name: string): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error(`${name} must not be empty: the assertions in the loop over it would not run`);
  return [first, ...rest];
}

import { poll } from './poll.js';
import { assertRunsAlone } from './run.js';

/** Returns what some work returns, and how many milliseconds it took. */
export async function measure<T>(work: () => Promise<T> | T): Promise<{ readonly value: T; readonly milliseconds: number }> {
  assertRunsAlone();
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

/** Asks again until the answer fits or the milliseconds of `deadline` are over; returns the last answer and how long it took. */
export const pollUntil: typeof poll = (...given) => {
  assertRunsAlone();
  return poll(...given);
};

/**
 * Asks again until the answer fits or the milliseconds of `deadline` are over; returns the last answer and how long it took.
 * For scripts; tests take `pollUntil` of `stopwatch.ts`, which sees to it that nothing else runs meanwhile.
 */
export async function poll<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  deadline: number,
): Promise<{ readonly answer: T; readonly milliseconds: number }> {
  const start = performance.now();
  for (;;) {
    const answer = await ask();
    const milliseconds = performance.now() - start;
    if (fits(answer) || milliseconds > deadline) return { answer, milliseconds };
  }
}

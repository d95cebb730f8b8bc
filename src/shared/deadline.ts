import { DeadlineError } from './errors.js';

/** When an operation must be over. All that it reads shares one. */
export interface Deadline {
  /** Milliseconds that are left, 0 when it is over. */
  readonly remaining: () => number;
}

/** Longest that one operation may take, in milliseconds. */
export const OPERATION_MILLISECONDS = 5_000;

/** A deadline some milliseconds from now. */
export function createDeadline(milliseconds = OPERATION_MILLISECONDS): Deadline {
  const end = performance.now() + milliseconds;
  return { remaining: () => Math.max(0, end - performance.now()) };
}

/** @throws DeadlineError once the time is over */
export function assertTimeLeft(deadline: Deadline): void {
  if (deadline.remaining() === 0) throw new DeadlineError('the operation took too long');
}

/**
 * What a piece of work gives, unless the time is over first: then the work goes on unheard.
 * @throws what `toError` makes when the time is over
 */
export async function within<T>(deadline: Deadline, work: Promise<T>, toError: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(toError());
    }, deadline.remaining());
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

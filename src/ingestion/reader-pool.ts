import pLimit, { type LimitFunction } from 'p-limit';
import type { Piscina } from 'piscina';
import { InputError } from '../shared/errors.js';
import { once } from '../shared/once.js';
import type { DocumentOptions } from './knowledge.js';
import type { DocumentReader, DocumentReading } from './read-documents.js';

/** What a thread is asked to do: {@link DocumentReader} as data. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: DocumentOptions;
}

/** What a thread answers: threads pass on no classes of errors. */
export type ReadAnswer =
  | { readonly kind: 'READ'; readonly readings: readonly DocumentReading[] }
  | { readonly kind: 'REFUSED'; readonly reason: string };

/** How much a file may ask of a thread. */
export interface ReaderLimits {
  readonly threads: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Reads files in worker threads by the function `readDocument` of a program, so that this thread keeps answering. A thread
 * that takes too long or too much memory is ended, and its file refused. An idle thread keeps no process alive.
 */
export class ReaderPool {
  readonly #program: URL;
  readonly #limits: ReaderLimits;
  readonly #turns: LimitFunction;
  readonly #open: () => Promise<Piscina<ReadRequest, ReadAnswer>>;
  #isOpen = false;

  constructor(program: URL, limits: ReaderLimits) {
    this.#program = program;
    this.#limits = limits;
    // The time of a file begins when a thread takes it.
    this.#turns = pLimit(limits.threads);
    this.#open = once(() => {
      this.#isOpen = true;
      return openPool(limits);
    });
  }

  readonly read: DocumentReader = async (bytes, fileName, options) => {
    const answer = await this.#turns(() => this.#ask({ bytes, fileName, options }));
    if (answer.kind === 'REFUSED') throw new InputError(answer.reason);
    return answer.readings;
  };

  /** Ends the threads. */
  async close(): Promise<void> {
    if (this.#isOpen) await (await this.#open()).destroy();
  }

  async #ask(request: ReadRequest): Promise<ReadAnswer> {
    const { milliseconds, megabytes } = this.#limits;
    const pool = await this.#open();
    const end = new AbortController();
    const before = process.memoryUsage.rss();
    const deadline = setTimeout(() => {
      end.abort(toTooSlow(milliseconds));
    }, milliseconds);
    // The limit of a thread's heap does not count what is unpacked beside it.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * 2 ** 20) end.abort(toTooLarge(megabytes));
    }, 50);
    try {
      return await pool.run(request, { filename: this.#program.href, name: 'readDocument', signal: end.signal });
    } catch (error) {
      end.signal.throwIfAborted();
      throw isOutOfMemory(error) ? toTooLarge(megabytes) : error;
    } finally {
      clearTimeout(deadline);
      clearInterval(watch);
    }
  }
}

/** Threads start when they are first needed, and stay. */
async function openPool({ threads, megabytes }: ReaderLimits): Promise<Piscina<ReadRequest, ReadAnswer>> {
  const { Piscina } = await import('piscina');
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  return new Piscina({ minThreads: 0, maxThreads: threads, idleTimeout: Infinity, resourceLimits });
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function toTooLarge(megabytes: number): InputError {
  return new InputError(`a document is read in at most ${String(megabytes)} MB of memory, this takes more`);
}

function toTooSlow(milliseconds: number): InputError {
  return new InputError(`a document is read in at most ${String(milliseconds / 1000)} seconds, this takes longer`);
}

import { Worker } from 'node:worker_threads';
import { InputError } from '../shared/errors.js';
import type { DocumentOptions } from './knowledge.js';
import type { DocumentReader, DocumentReading } from './read-documents.js';

/** What a worker is asked to do: {@link DocumentReader} as data. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: DocumentOptions;
}

/** What a worker answers; a fault is a mistake of the program. */
export type ReadAnswer =
  | { readonly kind: 'READ'; readonly readings: readonly DocumentReading[] }
  | { readonly kind: 'REFUSED'; readonly reason: string }
  | { readonly kind: 'FAULT'; readonly fault: string };

/** How much a file may ask of a worker. */
export interface ReaderLimits {
  readonly threads: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Reads files in worker threads, so that this thread keeps answering. A thread that takes too long or too much memory is
 * ended, and its file refused. An idle thread keeps no process alive.
 */
export class ReaderPool {
  readonly #program: URL;
  readonly #limits: ReaderLimits;
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(program: URL, limits: ReaderLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  readonly read: DocumentReader = async (bytes, fileName, options) => {
    if (this.#busy >= this.#limits.threads) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy += 1;
    try {
      return toReadings(await this.#ask({ bytes, fileName, options }));
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy -= 1;
    }
  };

  /** Ends the threads that have nothing to do. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  async #ask(request: ReadRequest): Promise<ReadAnswer> {
    const worker = this.#idle.pop() ?? this.#start();
    worker.ref();
    try {
      const answer = await askWorker(worker, request, this.#limits);
      worker.unref();
      this.#idle.push(worker);
      return answer;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  #start(): Worker {
    return new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes } });
  }
}

function askWorker(worker: Worker, request: ReadRequest, { milliseconds, megabytes }: ReaderLimits): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    const end = (answer: ReadAnswer | Error): void => {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.off('message', end).off('error', onError).off('exit', onExit);
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
    };
    const onError = (error: Error): void => {
      end(isOutOfMemory(error) ? toTooLarge(megabytes) : error);
    };
    const onExit = (): void => {
      end(new Error('the thread that read a document ended'));
    };
    const deadline = setTimeout(end, milliseconds, toTooSlow(milliseconds));
    // The limit of a thread's heap does not count what is unpacked beside it.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * 2 ** 20) end(toTooLarge(megabytes));
    }, 50);
    worker.once('message', end).once('error', onError).once('exit', onExit);
    worker.postMessage(request);
  });
}

function toReadings(answer: ReadAnswer): readonly DocumentReading[] {
  if (answer.kind === 'REFUSED') throw new InputError(answer.reason);
  if (answer.kind === 'FAULT') throw new Error(answer.fault);
  return answer.readings;
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function toTooLarge(megabytes: number): InputError {
  return new InputError(`a document is read in at most ${String(megabytes)} MB of memory, this takes more`);
}

function toTooSlow(milliseconds: number): InputError {
  return new InputError(`a document is read in at most ${String(milliseconds / 1000)} seconds, this takes longer`);
}

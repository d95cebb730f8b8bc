import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contribution } from '../../graph/contribution.js';
import { GraphError } from '../../shared/errors.js';
import { parseStoredText, toStoredText } from './stored-document.js';

/** What came into the folder and what went out of it since the last look. */
export interface FolderNews {
  readonly come: readonly Contribution[];
  readonly gone: readonly string[];
}

/**
 * A data folder with one file for each ingested document, `<document id>.json`, written whole or not at all. Several
 * processes may share it: each look says what others have put in or taken out.
 */
export class DocumentFolder {
  readonly #directory: string;
  readonly #onUnreadable: (message: string) => void;
  /** Names of the files that were read, each with a mark of its content. */
  #known: ReadonlyMap<string, string> = new Map();
  #state = '';

  constructor(directory: string, onUnreadable: (message: string) => void) {
    this.#directory = directory;
    this.#onUnreadable = onUnreadable;
  }

  /**
   * Makes the folder if it is missing.
   * @throws GraphError if it cannot be made
   */
  async prepare(): Promise<void> {
    try {
      await mkdir(this.#directory, { recursive: true });
    } catch (error) {
      throw new GraphError(`the data folder ${this.#directory} cannot be used: ${toMessage(error)}`, { cause: error });
    }
  }

  /** What has changed since the last look; null if nothing has. A file that cannot be read is reported and left alone. */
  async look(): Promise<FolderNews | null> {
    const state = await this.#readState();
    if (state === this.#state) return null;
    const marks = await this.#readMarks();
    const come = [...marks].filter(([name, mark]) => this.#known.get(name) !== mark).map(([name]) => name);
    const gone = [...this.#known.keys()].filter((name) => !marks.has(name)).map(toDocumentId);
    const contributions = await Promise.all(come.map((name) => this.#read(name)));
    this.#known = marks;
    this.#state = state;
    return { come: contributions.flatMap((each) => each ?? []), gone };
  }

  /** Writes documents and takes out others. If one cannot be written none is, and nothing is taken out. */
  async change(add: readonly Contribution[], remove: readonly string[]): Promise<void> {
    const written: string[] = [];
    try {
      for (const contribution of add) written.push(await this.#writeTemporary(contribution));
      for (const [index, { document }] of add.entries()) {
        const path = join(this.#directory, toFileName(document.id));
        await rename(written[index] ?? '', path);
        written[index] = path;
      }
    } catch (error) {
      await Promise.all(written.map((path) => rm(path, { force: true })));
      throw error;
    }
    for (const id of remove) await rm(join(this.#directory, toFileName(id)), { force: true });
    await this.#syncDirectory();
    await this.#remember(add, remove);
  }

  /** Takes note of what this process has changed itself, so that it sees when another changes it back. */
  async #remember(add: readonly Contribution[], remove: readonly string[]): Promise<void> {
    const known = new Map(this.#known);
    for (const id of remove) known.delete(toFileName(id));
    for (const { document } of add) {
      const mark = await this.#readMark(toFileName(document.id));
      known.set(toFileName(document.id), mark?.[1] ?? 'taken out already');
    }
    this.#known = known;
  }

  async #writeTemporary(contribution: Contribution): Promise<string> {
    const temporary = join(this.#directory, `.${randomUUID()}.tmp`);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(toStoredText(contribution));
      await file.sync();
    } finally {
      await file.close();
    }
    return temporary;
  }

  async #syncDirectory(): Promise<void> {
    const directory = await open(this.#directory, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }

  async #read(name: string): Promise<Contribution | null> {
    try {
      const contribution = parseStoredText(await readFile(join(this.#directory, name), 'utf8'));
      if (toFileName(contribution.document.id) !== name) throw new GraphError('the name is not that of the document in it');
      return contribution;
    } catch (error) {
      this.#onUnreadable(`${name} in the data folder cannot be read: ${toMessage(error)}`);
      return null;
    }
  }

  /** Changes whenever the folder's entries do. A fresh time stamp may hide a change in the same tick, so it never counts as known. */
  async #readState(): Promise<string> {
    await this.prepare();
    const { mtimeMs } = await stat(this.#directory);
    return Date.now() - mtimeMs < TICK_MILLISECONDS ? `unsettled ${randomUUID()}` : String(mtimeMs);
  }

  async #readMarks(): Promise<ReadonlyMap<string, string>> {
    const names = (await readdir(this.#directory)).filter((name) => DOCUMENT_FILE.test(name));
    const marks = await Promise.all(names.map((name) => this.#readMark(name)));
    return new Map(marks.filter((mark) => mark !== null));
  }

  /** Null for a file that another process takes out meanwhile. */
  async #readMark(name: string): Promise<readonly [string, string] | null> {
    try {
      const { mtimeMs, size, ino } = await stat(join(this.#directory, name));
      return [name, `${String(mtimeMs)} ${String(size)} ${String(ino)}`];
    } catch {
      return null;
    }
  }
}

const DOCUMENT_FILE = /^[0-9a-f]{64}\.json$/;

/** Coarsest time stamp that a file system in use gives to a folder. */
const TICK_MILLISECONDS = 2000;

function toFileName(document: string): string {
  return `${document}.json`;
}

function toDocumentId(name: string): string {
  return name.slice(0, -'.json'.length);
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

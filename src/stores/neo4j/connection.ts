import { auth, driver, session, type Driver, type ManagedTransaction, type QueryStatistics, type Session } from 'neo4j-driver';
import type { Statement } from '../../generated/statements.js';
import { assertTimeLeft, createDeadline, within, type Deadline } from '../../shared/deadline.js';
import { DeadlineError, StoreUnavailableError } from '../../shared/errors.js';
import { toGraphError } from './errors.js';
import { toEngineMap } from './values.js';

export interface Neo4jOptions {
  /** An address such as `bolt://127.0.0.1:7687`, or `neo4j://…` to spread reads over a cluster. */
  readonly uri: string;
  readonly user: string;
  /** Null where the database asks for none. */
  readonly password: string | null;
  readonly database: string;
  /** Takes the text of every statement that is sent. */
  readonly onStatement?: (text: string) => void;
  /** Takes how far the seed is written: some of its documents, of all. */
  readonly onSeedProgress?: (written: number, all: number) => void;
}

/** A transaction; a retry may run it twice. */
export interface Transaction {
  readonly run: <Parameters extends object, Row extends object>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ) => Promise<StatementResult<Row>>;
}

export interface StatementResult<Row> {
  readonly rows: readonly Row[];
  readonly counts: ReturnType<QueryStatistics['updates']>;
}

type Work<T> = (transaction: Transaction) => Promise<T>;

/** A pool of connections to one database. What it throws is translated. */
export class Neo4jConnection {
  readonly address: string;
  readonly #options: Neo4jOptions;
  #driver: Driver;
  readonly #replaced = new Set<Driver>();
  /** When something came back last, on the clock of `performance`. */
  #lastAnswer = 0;

  constructor(options: Neo4jOptions) {
    this.address = `${options.uri}/${options.database}`;
    this.#options = options;
    this.#driver = createDriver(options);
  }

  async verify(): Promise<void> {
    try {
      const verified = this.#driver.verifyConnectivity({ database: this.#options.database });
      await within(createDeadline(), verified, () => new StoreUnavailableError(`${this.address} did not answer in time`));
    } catch (error) {
      throw toGraphError(error, this.address, null);
    }
  }

  /** Runs in a transaction that cannot write, may be sent to any member of a cluster, and ends in time. */
  read<T>(work: Work<T>, deadline: Deadline): Promise<T> {
    return this.#within(session.READ, (opened, managed, timeout) => opened.executeRead(managed, { timeout }), work, deadline);
  }

  /** Runs in a transaction that is written whole or not at all. */
  write<T>(work: Work<T>): Promise<T> {
    const deadline = createDeadline(WRITE_MILLISECONDS);
    return this.#within(session.WRITE, (opened, managed, timeout) => opened.executeWrite(managed, { timeout }), work, deadline);
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver, ...this.#replaced].map(closeDriver));
  }

  async #within<T>(
    mode: typeof session.READ,
    execute: (opened: Session, managed: (transaction: ManagedTransaction) => Promise<T>, timeout: number) => Promise<T>,
    work: Work<T>,
    deadline: Deadline,
  ): Promise<T> {
    assertTimeLeft(deadline);
    const used = this.#driver;
    const opened = used.session({ database: this.#options.database, defaultAccessMode: mode });
    let statement: string | null = null;
    const observe = ({ name, text }: Pick<Statement<object, object>, 'name' | 'text'>): void => {
      statement = name;
      this.#options.onStatement?.(text);
    };
    const start = performance.now();
    const timeout = Math.max(1, Math.floor(deadline.remaining()));
    const done = execute(opened, (managed) => work(toTransaction(managed, observe)), timeout).finally(() => opened.close());
    const toLateError = (): Error =>
      statement === null
        ? new StoreUnavailableError(`${this.address} did not answer in time`)
        : new DeadlineError(`${statement}: ${this.address} did not answer in time`);
    try {
      const result = await within(deadline, done, toLateError);
      this.#lastAnswer = performance.now();
      return result;
    } catch (error) {
      const translated = toGraphError(error, this.address, statement);
      const silent = translated instanceof StoreUnavailableError || translated instanceof DeadlineError;
      if (silent && this.#lastAnswer < start) this.#replace(used);
      throw translated;
    }
  }

  /**
   * A driver that got no answer at all may hold connections that are dead, which it would find out after a quarter of an
   * hour and more. So what comes next gets connections of its own, and the old ones go when nothing can use them any more.
   */
  #replace(used: Driver): void {
    if (this.#driver !== used) return;
    this.#driver = createDriver(this.#options);
    this.#replaced.add(used);
    const drop = (): void => {
      this.#replaced.delete(used);
      void closeDriver(used);
    };
    setTimeout(drop, WRITE_MILLISECONDS).unref();
  }
}

const WRITE_MILLISECONDS = 60_000;

/** Dead connections do not even close: they are left to the end of the process. */
async function closeDriver(open: Driver): Promise<void> {
  const ignore = (): void => undefined;
  await within(createDeadline(2_000), open.close(), () => new Error('the driver does not close')).catch(ignore);
}

function createDriver({ uri, user, password }: Neo4jOptions): Driver {
  return driver(uri, password === null ? undefined : auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 4_000,
    connectionLivenessCheckTimeout: 0,
  });
}

function toTransaction(managed: ManagedTransaction, observe: (statement: { name: string; text: string }) => void): Transaction {
  return {
    run: async <Parameters extends object, Row extends object>(statement: Statement<Parameters, Row>, parameters: Parameters) => {
      observe(statement);
      const { records, summary } = await managed.run<Row>(statement.text, toEngineMap(parameters));
      return { rows: records.map((record) => record.toObject()), counts: summary.counters.updates() };
    },
  };
}

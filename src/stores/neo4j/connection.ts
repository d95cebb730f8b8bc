import { auth, driver, session, type Driver, type ManagedTransaction, type QueryStatistics, type Session } from 'neo4j-driver';
import type { Statement } from '../../generated/statements.js';
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
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;

  constructor(options: Neo4jOptions) {
    const { uri, user, password } = options;
    this.address = `${uri}/${options.database}`;
    this.#options = options;
    this.#driver = driver(uri, password === null ? undefined : auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_000,
      maxTransactionRetryTime: 4_000,
      connectionLivenessCheckTimeout: 0,
    });
  }

  async verify(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#options.database });
    } catch (error) {
      throw toGraphError(error, this.address, null);
    }
  }

  /** Runs in a transaction that cannot write, may be sent to any member of a cluster, and ends after some milliseconds. */
  read<T>(work: Work<T>, timeout: number): Promise<T> {
    return this.#within(session.READ, (opened, managed) => opened.executeRead(managed, { timeout }), work);
  }

  /** Runs in a transaction that is written whole or not at all. */
  write<T>(work: Work<T>): Promise<T> {
    return this.#within(session.WRITE, (opened, managed) => opened.executeWrite(managed, { timeout: 60_000 }), work);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #within<T>(
    mode: typeof session.READ,
    execute: (opened: Session, managed: (transaction: ManagedTransaction) => Promise<T>) => Promise<T>,
    work: Work<T>,
  ): Promise<T> {
    const opened = this.#driver.session({ database: this.#options.database, defaultAccessMode: mode });
    let statement: string | null = null;
    const observe = ({ name, text }: Pick<Statement<object, object>, 'name' | 'text'>): void => {
      statement = name;
      this.#options.onStatement?.(text);
    };
    try {
      return await execute(opened, (managed) => work(toTransaction(managed, observe)));
    } catch (error) {
      throw toGraphError(error, this.address, statement);
    } finally {
      await opened.close();
    }
  }
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

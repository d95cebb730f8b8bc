/** Anything that goes wrong in or before a store; `cause` keeps what the engine said. */
export class GraphError extends Error {
  override readonly name: string = 'GraphError';
}

/** The store refused or failed a statement. */
export class StatementError extends GraphError {
  override readonly name = 'StatementError';
  readonly statement: string;

  constructor(statement: string, message: string, options?: ErrorOptions) {
    super(`${statement}: ${message}`, options);
    this.statement = statement;
  }
}

/** The store cannot be reached, or did not answer at all. */
export class StoreUnavailableError extends GraphError {
  override readonly name = 'StoreUnavailableError';
}

/** The operation was not over in time, though the store answers. */
export class DeadlineError extends GraphError {
  override readonly name = 'DeadlineError';
}

/** What a person sent does not fit; the message says what was expected and what came. */
export class InputError extends GraphError {
  override readonly name = 'InputError';
}

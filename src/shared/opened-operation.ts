/** Id of the element by which the server tells the playground's page, in its `data-` attributes, what to open. */
export const OPENED_OPERATION = 'opened-operation';

/** What the playground is opened with, as texts. */
export interface OpenedOperation {
  readonly query: string;
  /** JSON, empty where there are none. */
  readonly variables: string;
  /** The version of the data that an answer was cited of; undefined where none was. */
  readonly cited?: string;
  /** The version of the data at present; undefined where it could not be read. */
  readonly present?: string;
}

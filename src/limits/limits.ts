/** What one operation may ask for at most. */
export const LIMITS = {
  /** Tokens of the document. */
  tokens: 2_000,
  /** Fields in fields. What is asked of the schema itself does not count. */
  depth: 15,
  aliases: 50,
  directives: 50,
  rootFields: 50,
  /** Fields, each as often as its fragment is spread. */
  fields: 2_000,
  /** Nodes of the graph, by the product of page sizes. */
  nodes: 20_000,
} as const;

/** What an operation asks for, under the names of its limits. */
export type Measurement = Readonly<Record<Exclude<keyof typeof LIMITS, 'tokens'>, number>>;

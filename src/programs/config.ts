import { z } from 'zod';
import { InputError } from '../shared/errors.js';

/** All settings, read once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Origins whose pages may read answers; null for all. */
  readonly allowedOrigins: readonly string[] | null;
  /** Where the server is seen from outside, without a slash at the end; null for addresses from its root. */
  readonly publicUrl: string | null;
  /** What the operator shows to write through the server; null where nobody may. */
  readonly ingestToken: string | null;
  /** Whether answers hold words of the texts, which may be a third party's. */
  readonly servesText: boolean;
  /** Folder of the ingested documents of the embedded store. */
  readonly dataDirectory: string;
  /** The Neo4j to use instead of the embedded store. */
  readonly neo4j: Neo4jConfig | null;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  /** Null where the database asks for none. */
  readonly password: string | null;
  readonly database: string;
}

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 * @throws InputError with one line that names the variable, what was expected and what came
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new InputError(toMessage(parsed.error, given));
  const {
    PORT,
    HOST,
    ALLOWED_ORIGINS,
    PUBLIC_URL,
    INGEST_TOKEN,
    SERVE_TEXT,
    DATA_DIR,
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
  } = parsed.data;
  const neo4j = { user: NEO4J_USER, password: NEO4J_PASSWORD ?? null, database: NEO4J_DATABASE };
  return {
    port: PORT,
    host: HOST,
    allowedOrigins: ALLOWED_ORIGINS,
    publicUrl: PUBLIC_URL,
    ingestToken: INGEST_TOKEN,
    servesText: SERVE_TEXT === 'true',
    dataDirectory: DATA_DIR,
    neo4j: NEO4J_URI === undefined ? null : { uri: NEO4J_URI, ...neo4j },
  };
}

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(4000)
    .describe('a port from 0 to 65535'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .default('127.0.0.1')
    .describe('a host name or an address'),
  ALLOWED_ORIGINS: z
    .string()
    .regex(/^(?:\*|[a-z][a-z\d+.-]*:\/\/[^\s,/]+(?:\s*,\s*[a-z][a-z\d+.-]*:\/\/[^\s,/]+)*)$/i)
    .transform((origins) => (origins === '*' ? null : origins.split(/\s*,\s*/)))
    .default(null)
    .describe('* or origins such as https://example.org, with commas between them'),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i)
    .refine((url) => URL.canParse(url))
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null)
    .describe('an address such as https://example.org'),
  INGEST_TOKEN: z.string().regex(/^\S+$/).nullable().default(null).describe('a token without white space'),
  SERVE_TEXT: z.enum(['true', 'false']).default('true').describe('true or false'),
  DATA_DIR: z.string().default('data').describe('a folder'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?(\/|\?\S*)?$/i)
    .refine((uri) => Number(/:(\d+)(?:\/|\?|$)/.exec(uri)?.[1] ?? 0) <= 65535)
    .optional()
    .describe('an address such as bolt://127.0.0.1:7687 or neo4j+s://host'),
  NEO4J_USER: z.string().default('neo4j').describe('a user name'),
  NEO4J_PASSWORD: z.string().optional().describe('a password'),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .default('neo4j')
    .describe('a database name'),
});

function toMessage(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(error.issues[0]?.path[0]);
  const expected = Object.entries(settings.shape).find(([key]) => key === name)?.[1].description;
  const came = name === 'INGEST_TOKEN' ? 'something else' : JSON.stringify(withoutCredentials(given[name] ?? ''));
  return `${name} must be ${expected ?? 'a valid value'}, got ${came}`;
}

/** An address may hold a password, which belongs on no screen and in no log. */
function withoutCredentials(value: string): string {
  return value.replace(/\/\/.*@/s, '//…@');
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toTypeText } from './statement-type.js';

/**
 * TypeScript of the statements in `cypher/`, one object a folder, each statement with the types that its header declares.
 * @throws if a header does not fit its file: another name, or a parameter that is used and not declared, or the reverse
 */
export async function generateStatements(root: string): Promise<string> {
  const directory = join(root, 'cypher');
  const folders = (await readdir(directory)).sort();
  const objects = await Promise.all(folders.map((folder) => toObjectText(directory, folder)));
  return [PREAMBLE, ...objects].join('\n');
}

/** A statement as its file has it. */
export interface StatementFile {
  readonly name: string;
  readonly description: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly returns: string | null;
  readonly text: string;
}

/** Reads a statement's file: a header in comments, with the name first, then the statement. */
export function parseStatement(file: string, content: string): StatementFile {
  const lines = content.trimEnd().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const [name, ...rest] = lines.slice(0, end).map((line) => line.slice(2).trim());
  if (name !== file.replace(/\.cypher$/, '')) throw new Error(`${file}: the first line names the statement, got "${name ?? ''}"`);
  const tags = rest.filter((line) => line.startsWith('@'));
  const parameters = tags.flatMap(toParameters);
  const returns = tags.flatMap((tag) => /^@returns (.+)$/.exec(tag)?.slice(1) ?? []);
  if (parameters.length + returns.length !== tags.length || returns.length > 1) {
    throw new Error(`${file}: a tag is "@param name type" or, once, "@returns type"`);
  }
  const text = lines.slice(end).join('\n');
  assertDeclared(file, text, new Set(parameters.map(([parameter]) => parameter)));
  const description = rest.filter((line) => !line.startsWith('@')).join(' ');
  return { name, description, parameters: new Map(parameters), returns: returns[0] ?? null, text };
}

const PREAMBLE = `import type { Properties } from '../graph/contribution.js';

/** A statement of cypher/ with the types of what it takes and of the rows that it returns. */
export interface Statement<Parameters, Row> {
  readonly name: string;
  readonly text: string;
  /** Never called: holds the types. */
  readonly types?: (parameters: Parameters) => Row;
}
`;

function toParameters(tag: string): readonly (readonly [string, string])[] {
  const [, name, type] = /^@param (\w+) +(.+)$/.exec(tag) ?? [];
  return name === undefined || type === undefined ? [] : [[name, type]];
}

function assertDeclared(file: string, text: string, declared: ReadonlySet<string>): void {
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
  for (const name of used) if (!declared.has(name)) throw new Error(`${file}: $${name} is used but not declared`);
  for (const name of declared) if (!used.has(name)) throw new Error(`${file}: $${name} is declared but not used`);
}

async function toObjectText(directory: string, folder: string): Promise<string> {
  const files = (await readdir(join(directory, folder))).filter((file) => file.endsWith('.cypher')).sort();
  const statements = await Promise.all(
    files.map(async (file) => parseStatement(file, await readFile(join(directory, folder, file), 'utf8'))),
  );
  const properties = statements.map((statement) => [toPropertyName(statement.name), statement] as const);
  return [
    `export const ${toPropertyName(folder)}Statements: {`,
    ...properties.map(
      ([property, statement]) => `/** ${statement.description} */\nreadonly ${property}: ${toStatementType(statement)};`,
    ),
    '} = {',
    ...properties.map(([property, { name, text }]) => `${property}: { name: '${name}', text: ${toTemplate(text)} },`),
    '};\n',
  ].join('\n');
}

function toStatementType({ parameters, returns }: StatementFile): string {
  const members = [...parameters].map(([name, type]) => `readonly ${name}: ${toTypeText(type)}`);
  const taken = members.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${members.join('; ')} }`;
  return `Statement<${taken}, ${returns === null ? 'never' : toTypeText(returns)}>`;
}

function toTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

function toPropertyName(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

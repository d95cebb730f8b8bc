import { z } from 'zod';

/** One `FROM` and what follows it. */
export interface Stage {
  readonly name: string | null;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** The instructions that this project's Dockerfile needs, in the forms in which it needs them. */
export type Instruction =
  | { readonly kind: 'WORKDIR'; readonly path: string }
  | Copy
  | { readonly kind: 'RUN'; readonly command: string }
  | { readonly kind: 'ENV'; readonly variables: Readonly<Record<string, string>> }
  | { readonly kind: 'USER'; readonly user: string }
  | { readonly kind: 'EXPOSE'; readonly port: number }
  | { readonly kind: 'HEALTHCHECK'; readonly options: Readonly<Record<string, string>>; readonly command: readonly string[] }
  | { readonly kind: 'CMD'; readonly command: readonly string[] };

export interface Copy {
  readonly kind: 'COPY';
  /** The stage that the sources are in; null for the build context. */
  readonly from: string | null;
  readonly owner: string | null;
  readonly sources: readonly string[];
  readonly destination: string;
}

/**
 * Reads a Dockerfile.
 * @throws Error on an instruction or a form of one that is not among `Instruction`: what is not understood cannot be vouched for
 */
export function parseDockerfile(text: string): readonly Stage[] {
  const stages: { name: string | null; base: string; instructions: Instruction[] }[] = [];
  for (const line of toLogicalLines(text)) {
    const [, keyword = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? [];
    if (keyword === 'FROM') {
      const [, base = '', name = null] = match(/^([\w./:-]+)(?: AS ([a-z][\w-]*))?$/, line, rest);
      stages.push({ base, name, instructions: [] });
    } else {
      const stage = stages.at(-1);
      if (stage === undefined) throw new Error(`expected FROM first, got: ${line}`);
      stage.instructions.push(parseInstruction(keyword, rest, line));
    }
  }
  return stages;
}

/** Lines without comments, continued ones put together. */
function toLogicalLines(text: string): readonly string[] {
  const directive = /^#\s*(?:syntax|escape|check)\s*=.*/im.exec(text);
  if (directive !== null) throw new Error(`a parser directive is not understood: ${directive[0]}`);
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  return lines
    .join('\n')
    .replace(/\\\n/g, '')
    .split('\n')
    .map((line) => line.trim());
}

function parseInstruction(keyword: string, rest: string, line: string): Instruction {
  switch (keyword) {
    case 'WORKDIR':
      return { kind: 'WORKDIR', path: parsePath(rest, line) };
    case 'COPY':
      return parseCopy(rest, line);
    case 'RUN':
      return { kind: 'RUN', command: match(/^(?!--|\[)(?!.*<<).+$/s, line, rest)[0] };
    case 'ENV':
      return { kind: 'ENV', variables: parseVariables(rest, line) };
    case 'USER':
      return { kind: 'USER', user: match(/^[a-z][\w-]*$/, line, rest)[0] };
    case 'EXPOSE':
      return { kind: 'EXPOSE', port: Number(match(/^\d+$/, line, rest)[0]) };
    case 'HEALTHCHECK':
      return parseHealthCheck(rest, line);
    case 'CMD':
      return { kind: 'CMD', command: parseExecForm(rest, line) };
    default:
      throw new Error(`an instruction is not understood: ${line}`);
  }
}

function parseCopy(rest: string, line: string): Copy {
  const [, flags = '', words = ''] = match(/^((?:--\S+\s+)*)(.*)$/, line, rest);
  const { from = null, chown = null, ...others } = parseFlags(flags, line);
  const paths = words.split(/\s+/).map((word) => parsePath(word, line));
  const destination = paths.at(-1);
  if (destination === undefined || paths.length < 2 || Object.keys(others).length > 0) throw notUnderstood(line);
  return { kind: 'COPY', from, owner: chown, sources: paths.slice(0, -1), destination };
}

function parseHealthCheck(rest: string, line: string): Instruction {
  const [, flags = '', command = ''] = match(/^((?:--\S+\s+)*)CMD\s+(.*)$/s, line, rest);
  return { kind: 'HEALTHCHECK', options: parseFlags(flags, line), command: parseExecForm(command, line) };
}

function parseVariables(rest: string, line: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rest.split(/\s+/).map((word) => {
      const [, name = '', value = ''] = match(/^(\w+)=([\w./:-]+)$/, line, word);
      return [name, value];
    }),
  );
}

function parseFlags(flags: string, line: string): Readonly<Record<string, string>> {
  const words = flags.split(/\s+/).filter((word) => word !== '');
  return Object.fromEntries(
    words.map((word) => {
      const [, name = '', value = ''] = match(/^--([a-z-]+)=(\S+)$/, line, word);
      return [name, value];
    }),
  );
}

/** Patterns, variables and quotes are not understood. */
function parsePath(word: string, line: string): string {
  return match(/^[\w./@-]+$/, line, word)[0];
}

function parseExecForm(text: string, line: string): readonly string[] {
  if (!text.startsWith('[')) throw notUnderstood(line);
  return z.array(z.string()).min(1).parse(JSON.parse(text));
}

function match(pattern: RegExp, line: string, text: string): RegExpExecArray {
  const found = pattern.exec(text);
  if (found === null) throw notUnderstood(line);
  return found;
}

function notUnderstood(line: string): Error {
  return new Error(`this form of an instruction is not understood: ${line}`);
}

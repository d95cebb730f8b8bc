import { createHash } from 'node:crypto';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import {
  createSourceFile,
  ModuleKind,
  preProcessFile,
  ScriptTarget,
  transpileModule,
  type Node,
  type SourceFile,
} from 'typescript';

/** Reads a file by its path from the root of the package. */
export type ReadText = (path: string) => string;

/** Hashes texts, each apart from the next. */
export function hashTexts(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** What a file does: its code with that of all files that it imports, and the packages that these import. */
interface FileHash {
  readonly hash: string;
  readonly packages: readonly string[];
}

/**
 * Makes a function that hashes what some files do, except those left out: their code with that of all files that they import,
 * and the versions of the packages that these import. A file counts by its code and not by its name: moving one changes nothing.
 * The function throws where files import each other, and where package-lock.json lacks a package.
 */
export function createCodeHash(
  leftOut: readonly string[],
  readText: ReadText,
): (entries: readonly string[]) => readonly string[] {
  const known = new Map<string, FileHash | null>(leftOut.map((path) => [path, { hash: '', packages: [] }]));
  const hashFile = (path: string): FileHash => {
    const found = known.get(path);
    if (found === null) throw new Error(`${path} is imported by a file that it imports`);
    if (found) return found;
    known.set(path, null);
    const { code, imports } = readCode(path, readText);
    const files = imports.filter(isLocal).map((name) => hashFile(toSourcePath(path, name)));
    const own = imports.filter((name) => !isLocal(name) && !isBuiltin(name)).map(toPackage);
    const made: FileHash = {
      hash: hashTexts([code, ...files.map(({ hash }) => hash)]),
      packages: [...new Set([...own, ...files.flatMap(({ packages }) => packages)])],
    };
    known.set(path, made);
    return made;
  };
  return (entries) => {
    const files = entries.map(hashFile);
    const packages = new Set(files.flatMap((file) => file.packages));
    return [...files.map(({ hash }) => hash), ...readPackageVersions(packages, readText)];
  };
}

interface Code {
  /** What is left when types, comments, formatting and the names of imported files are taken out. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** By text: a file takes milliseconds, and tests of edits read nearly the same files again. */
const codes = new Map<string, Code>();

function readCode(path: string, readText: ReadText): Code {
  const text = readText(path);
  const code = codes.get(text) ?? toCode(path, text);
  codes.set(text, code);
  return code;
}

function toCode(path: string, text: string): Code {
  const options = { target: ScriptTarget.ESNext, module: ModuleKind.ESNext, verbatimModuleSyntax: true };
  const { outputText } = transpileModule(text, { fileName: path, compilerOptions: options });
  const imports = preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName);
  const local = new Set(imports.filter(isLocal).flatMap((name) => [`'${name}'`, `"${name}"`]));
  const tokens = listTokens(createSourceFile(path, outputText, ScriptTarget.ESNext, true));
  const kept = tokens.filter((token, index) => !(token === ',' && /^[)\]}]$/.test(tokens[index + 1] ?? '')));
  return { code: kept.map((token) => (local.has(token) ? "''" : token)).join(' '), imports };
}

function listTokens(file: SourceFile): readonly string[] {
  const tokens: string[] = [];
  const visit = (node: Node): void => {
    const children = node.getChildren(file);
    if (children.length === 0) tokens.push(node.getText(file));
    else children.forEach(visit);
  };
  file.statements.forEach(visit);
  return tokens.filter((token) => token !== '');
}

function isLocal(name: string): boolean {
  return name.startsWith('.');
}

/** Imports name the file that the compiler would write. */
function toSourcePath(from: string, name: string): string {
  return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');
}

function toPackage(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function readPackageVersions(packages: ReadonlySet<string>, readText: ReadText): readonly string[] {
  if (packages.size === 0) return [];
  const lock: unknown = JSON.parse(readText('package-lock.json'));
  return [...packages].sort().map((name) => `${name} ${readVersion(lock, name)}`);
}

function readVersion(lock: unknown, name: string): string {
  const version = read(read(read(lock, 'packages'), `node_modules/${name}`), 'version');
  if (typeof version !== 'string') throw new Error(`${name} is not in package-lock.json`);
  return version;
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageDirectory } from '../../src/shared/package-directory.js';

const folders = ['src/reading', 'src/extraction'];
const found = folders.flatMap((folder) =>
  readdirSync(join(packageDirectory, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => findExpressions(join(folder, name))),
);

describe('the regular expressions that read texts', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(40);
  });

  it('are literals, so that they can be checked', () => {
    expect(found.filter(({ literal }) => literal === null).map(({ place }) => place)).toEqual([]);
  });

  it('take no more than linear time on any text', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', CHECK], {
      cwd: packageDirectory,
      env: { ...process.env, RECHECK_BACKEND: 'pure' },
      input: JSON.stringify(found),
      encoding: 'utf8',
    });
    const vulnerable: unknown = JSON.parse(output);
    expect(vulnerable).toEqual([]);
  }, 600_000);
});

/** Run apart, since the package takes its pure build only where the whole process asks for it. */
const CHECK = `
import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
const vulnerable = JSON.parse(readFileSync(0, 'utf8')).filter(({ literal }) => {
  const end = literal.lastIndexOf('/');
  return checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 10000 }).status === 'vulnerable';
});
console.log(JSON.stringify(vulnerable));
`;

interface Expression {
  readonly place: string;
  /** Null where it is made of strings at run time. */
  readonly literal: string | null;
}

function findExpressions(file: string): readonly Expression[] {
  const source = ts.createSourceFile(file, readFileSync(join(packageDirectory, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const expressions: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isRegularExpressionLiteral(node)) expressions.push({ place, literal: node.text });
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp';
    if (isMade) expressions.push({ place, literal: null });
    node.forEachChild(visit);
  };
  visit(source);
  return expressions;
}

import { InputError } from '../../shared/errors.js';

/**
 * Refuses data, markup and source code, whatever sentences they hold.
 * @throws InputError that says what the text is
 */
export function assertProse(text: string): void {
  const head = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype|html|\?xml|head|body)/i.test(head)) throw new InputError('expected plain text, got HTML or XML');
  if (isJson(text, head)) throw new InputError('expected plain text, got JSON');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const code = lines.filter(isCode).length;
  if (code * 10 >= lines.length) throw new InputError('expected prose, got source code or data');
}

function isJson(text: string, head: string): boolean {
  if (!/^[[{"]/.test(head)) return false;
  const line = /^[^\n]*/.exec(text.trimStart());
  return parses(line?.[0] ?? '') || parses(text);
}

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object';
  } catch {
    return false;
  }
}

/** A line that ends or starts as no line of prose does. */
function isCode(line: string): boolean {
  const head = line.slice(0, 80).trimStart();
  return /[{}]$|\)[;{]$|['"],?;?$/.test(line.slice(-12).trimEnd())
    ? !/[.!?…]["']$/.test(line.slice(-12).trimEnd())
    : CODE_HEAD.test(head);
}

const CODE_HEAD = /^(?:import |export |const |let |function |def |class |#include|\/\/|\/\*|"[^"]{0,60}"\s?:|<\/?[a-z]|\|)/;

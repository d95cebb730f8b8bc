import { InputError } from '../shared/errors.js';
import { decode } from './charset.js';

/**
 * The text of a file: its characters with line ends made LF and nothing else changed.
 * @throws InputError if the file is empty or is not text
 */
export function readText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\r\n/g, '\n');
  assertText(text);
  return text;
}

/** @throws InputError if a text is blank, or holds what no text holds */
export function assertText(text: string): void {
  if (text.trim() === '') throw new InputError('expected a text, got an empty file');
  const control = CONTROL_CHARACTER.exec(text);
  if (control) throw new InputError(`expected a text, got a control character at ${String(control.index)}`);
}

/** Characters that no text holds; tabs, line ends and page ends are text. */
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r\f\u0085]/u;

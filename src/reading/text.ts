import { InputError } from '../graph/errors.js';

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or else windows-1252, with line ends made LF and nothing else changed.
 * @throws InputError if the file is empty or is not text
 */
export function readText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\r\n/g, '\n');
  if (text.trim() === '') throw new InputError('expected a text, got an empty file');
  const control = CONTROL_CHARACTER.exec(text);
  if (control) throw new InputError(`expected a text, got a control character at ${String(control.index)}`);
  return text;
}

/** Characters that no text holds; tabs, line ends and page ends are text. */
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r\f\u0085]/u;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes) ?? refuse('UTF-16');
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes) ?? refuse('UTF-16');
  return decodeAs('utf-8', bytes) ?? decodeWindows1252(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By hand, because the decoder of Node 20 takes windows-1252 for latin1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80));
}

/** The characters of the bytes 0x80 to 0x9f; five of them are none, and stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function refuse(encoding: string): never {
  throw new InputError(`expected a text, got bytes that are not ${encoding}`);
}

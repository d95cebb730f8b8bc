import iconv from 'iconv-lite';
import { InputError } from '../shared/errors.js';

/**
 * The characters of a text in whatever charset it is: by its byte order mark, else UTF-8 where the bytes are that, else the
 * charset that the file declares, else windows-1252.
 * @throws InputError if the bytes are a damaged text of that charset
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const marked = toMarkedCharset(bytes) ?? toUnmarkedUtf16(bytes);
  if (marked !== null) return decodeStrictly(marked, bytes) ?? refuse(marked);
  const text = decodeStrictly('utf-8', bytes);
  if (text !== null) return text;
  assertNoDamagedUtf8(bytes);
  const charset = toSingleByteCharset(declared);
  const decoded = iconv.decode(bytes, charset);
  return decoded.includes(REPLACEMENT) ? refuse(charset) : decoded;
}

const REPLACEMENT = '\ufffd';

function toMarkedCharset([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Without a mark, every other byte of a text in a Latin alphabet is zero. */
function toUnmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (head.length < 4 || even > 0 === odd > 0 || (even + odd) * 4 < head.length) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

function decodeStrictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that is UTF-8 but for a few bytes would come out of any other charset with every accent and quote wrong. */
function assertNoDamagedUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  if (whole <= damaged) return;
  const place = Buffer.byteLength(text.slice(0, text.indexOf(REPLACEMENT)));
  throw new InputError(`expected a text, got UTF-8 that is damaged at byte ${String(place)}`);
}

/** What browsers do: they read what is declared as Latin-1 as windows-1252. */
function toSingleByteCharset(declared: string | null): string {
  if (declared === null || !iconv.encodingExists(declared)) return 'windows-1252';
  return /^(?:utf|ucs|unicode|iso-?8859-1$|latin1$|us-ascii$|ascii$)/i.test(declared) ? 'windows-1252' : declared;
}

function refuse(charset: string): never {
  throw new InputError(`expected a text, got bytes that are not ${charset}`);
}

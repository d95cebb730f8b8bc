import { decode } from '../charset.js';
import { assertText } from '../text.js';
import { toContent } from './content.js';
import { parseHtml } from './tree.js';
import { toText } from './rendering.js';

/**
 * The text of a saved page: its content without menus and the like, a line for each block, lists with their bullets.
 * @throws InputError if the page holds no text, or is nested or divided as no page is
 */
export function readHtml(bytes: Uint8Array): string {
  const text = toText(toContent(parseHtml(decode(bytes, findDeclaredCharset(bytes)))));
  assertText(text);
  return text;
}

/** The charset that a page says it is in. */
function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const tags = head.split('<').filter((tag) => /^meta\b/i.test(tag));
  return tags.map((tag) => /\bcharset\s?=\s?["']?([\w-]{1,40})/i.exec(tag)?.[1]).find((found) => found !== undefined) ?? null;
}

import { load, type CheerioAPI } from 'cheerio';
import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { InputError } from '../../shared/errors.js';

/**
 * Parses a page, in a time that grows no faster than its size.
 * @throws InputError if it has more elements, or elements nested deeper, than any page has
 */
export function parseHtml(html: string): CheerioAPI {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return load(handler.root);
}

const MAXIMUM_DEPTH = 400;

const MAXIMUM_ELEMENTS = 200_000;

class BoundedHandler extends DomHandler {
  #elements = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#elements += 1;
    if (this.#elements > MAXIMUM_ELEMENTS) throw refuse(`more than ${String(MAXIMUM_ELEMENTS)} elements`);
    if (this.tagStack.length > MAXIMUM_DEPTH) throw refuse(`elements nested more than ${String(MAXIMUM_DEPTH)} deep`);
    super.onopentag(name, attributes);
  }
}

function refuse(what: string): InputError {
  return new InputError(`expected a page, got ${what}`);
}

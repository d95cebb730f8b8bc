import { FUNCTION_WORDS } from './function-words.js';
import { toTerms } from './terms.js';

/** What is looked for in analysed texts, by stems. A phrase has two or more, one after the other. */
export type TextQuery =
  | { readonly kind: 'word'; readonly stem: string }
  | { readonly kind: 'phrase'; readonly stems: readonly string[] }
  | { readonly kind: 'and'; readonly all: readonly TextQuery[] }
  | { readonly kind: 'or'; readonly any: readonly TextQuery[] }
  | { readonly kind: 'not'; readonly not: TextQuery };

/**
 * Reads what a person typed: words, which must all be there, "phrases", AND, OR, NOT or a minus, and parentheses. Takes any
 * text: what makes no sense is passed over. Words such as "of" count in phrases only, or where there are no others.
 * @returns null if there is nothing to look for
 */
export function parseTextQuery(text: string): TextQuery | null {
  const tokens = text.match(TOKEN) ?? [];
  return new Parser(tokens, FUNCTION_WORDS).parse() ?? new Parser(tokens, NO_WORDS).parse();
}

/** A phrase, which may lack its end; a parenthesis; a minus that something follows; or a run of anything else. */
const TOKEN = /["“”][^"“”]*(?:["“”]|$)|[()]|-(?=[^\s)])|[^\s()"“”]+/gu;

const NO_WORDS: ReadonlySet<string> = new Set();

/** Parentheses within more than this are passed over. */
const MAXIMUM_DEPTH = 30;

class Parser {
  readonly #tokens: readonly string[];
  readonly #ignored: ReadonlySet<string>;
  #at = 0;

  constructor(tokens: readonly string[], ignored: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#ignored = ignored;
  }

  parse(): TextQuery | null {
    const parts: (TextQuery | null)[] = [];
    while (this.#at < this.#tokens.length) {
      parts.push(this.#parseAlternatives(0));
      // A parenthesis that closes nothing.
      this.#at += 1;
    }
    return toAll(parts);
  }

  #parseAlternatives(depth: number): TextQuery | null {
    const parts = [this.#parseSequence(depth)];
    while (this.#take('OR')) parts.push(this.#parseSequence(depth));
    const any = parts.filter((part) => part !== null);
    return any.length > 1 ? { kind: 'or', any } : (any[0] ?? null);
  }

  #parseSequence(depth: number): TextQuery | null {
    const parts: (TextQuery | null)[] = [];
    for (;;) {
      const next = this.#tokens[this.#at];
      if (next === undefined || next === 'OR' || next === ')') return toAll(parts);
      if (!this.#take('AND')) parts.push(this.#parseOne(depth));
    }
  }

  #parseOne(depth: number): TextQuery | null {
    let isNegated = false;
    while (this.#take('NOT') || this.#take('-')) isNegated = !isNegated;
    const found = this.#parseOperand(depth);
    return isNegated ? found && toNot(found) : found;
  }

  #parseOperand(depth: number): TextQuery | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || token === ')' || token === 'OR' || token === 'AND') return null;
    this.#at += 1;
    if (token !== '(') return this.#toLeaf(token);
    if (depth >= MAXIMUM_DEPTH) return null;
    const group = this.#parseAlternatives(depth + 1);
    this.#take(')');
    return group;
  }

  #toLeaf(token: string): TextQuery | null {
    const terms = toTerms(token);
    const [first, second] = terms;
    if (!first || (!second && this.#ignored.has(first.word) && !/^["“”]/u.test(token))) return null;
    if (!second) return { kind: 'word', stem: first.stem };
    return { kind: 'phrase', stems: terms.map(({ stem }) => stem) };
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

function toAll(parts: readonly (TextQuery | null)[]): TextQuery | null {
  const all = parts.filter((part) => part !== null);
  return all.length > 1 ? { kind: 'and', all } : (all[0] ?? null);
}

function toNot(query: TextQuery): TextQuery {
  return query.kind === 'not' ? query.not : { kind: 'not', not: query };
}

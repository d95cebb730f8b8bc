import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../src/reading/read-file.js';

/** As large as a file may be. */
const SIZE = 4_900_000;

async function read(content: string): Promise<string> {
  const bytes = Buffer.from(`<!doctype html><title>A page</title><body>${content}`);
  const [document] = await readFile(bytes, 'page.html');
  return document?.kind === 'NARRATIVE' ? document.text : '';
}

function fill(piece: string, size = SIZE): string {
  return piece.repeat(Math.floor(size / piece.length));
}

describe('a page', () => {
  it.each([
    ['nested deeper than any', fill('<div>'), 'expected a page, got elements nested more than 400 deep'],
    ['of links that never end', fill('<a href="/x">'), 'expected a page, got elements nested more than 400 deep'],
    ['of more elements than any', fill('<p>x'), 'expected a page, got more than 200000 elements'],
    ['of more menus than any', fill('<nav><h1>x</h1></nav>x'), 'expected a page, got more than 200000 elements'],
  ])('%s is refused, by what it is', async (_, content, reason) => {
    await expect(read(content)).rejects.toThrow(reason);
  });

  // Without care for their size any of these takes minutes.
  it.each([
    ['nested nearly too deep', fill(`${'<div>'.repeat(350)}deep${'</div>'.repeat(350)}`, 700_000), /^(?:deep\n)+$/],
    ['of one long attribute', `<p title="${fill('x')}">short</p>`, /^short\n$/],
    ['of links and little else', fill('<a href="/a">one two</a> '), /^(?:one two ?){190000,}\n$/],
    ['of two words and spaces', `a${fill(' ')}b`, /^a b\n$/],
    ['of articles', fill('<article>one two three</article>'), /^(?:one two three\n\n?){150000,}$/],
  ])('%s is read in time', async (_, content, expected) => {
    expect(await read(content)).toMatch(expected);
  });

  it.each([
    ['of signs that open nothing', fill('<'), 4_000_000],
    ['of entities', fill('&lt;'), SIZE / 4],
  ])('%s keeps them', async (_, content, count) => {
    expect((await read(`a${content}b`)).startsWith(`a${'<'.repeat(count)}`)).toBe(true);
  });
});

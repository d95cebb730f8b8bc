import { describe, expect, it } from '@jest/globals';
import { findCitations } from '../../../src/extraction/law/citations.js';
import { toSample } from '../sample.js';

function find(text: string): readonly string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const citations = findCitations(toSample(text), paragraphs);
  return paragraphs.flatMap((paragraph) =>
    (citations.get(paragraph) ?? []).map(({ number, instrument, role }) => `${number} ${instrument ?? '-'} ${role}`),
  );
}

describe('findCitations', () => {
  it.each([
    [
      'a number of it elsewhere',
      'Apply Article 8.\nArticle 8 of the labor code is old.',
      ['8 labor code ENFORCE', '8 labor code CITED'],
    ],
    ['the last provision', 'Article 8 of the labor code is old. Article 9 is new.', ['8 labor code CITED', '9 labor code CITED']],
    ['a law before', 'Law 70-14 bans nets; Articles 2 and 3 of the law allow hooks.', ['2 law 70-14 CITED', '3 law 70-14 CITED']],
    ['a title before', 'The Harbor (Fees) Act of 1998 bans nets. Section 8(2) allows hooks.', ['8(2) harbor (fees) act CITED']],
    ['a code before', 'The penal code and Law 5 ban nets. Article 3 of that code allows hooks.', ['3 penal code CITED']],
    ['an acronym', 'The Safe Harbors Act (SHA) of 1998 is old.\nAmend section 4 of the SHA.', ['4 safe harbors act AMEND']],
    ['none in its own clause', 'Apply the 1998 Harbor Act and article 5.', ['5 - ENFORCE']],
    ['none in another paragraph', 'The Harbor Act of 1998 is old.\nSection 4 is new.', ['4 - CITED']],
    ['no treaty', 'The Palermo Protocol is old; Article 3 is new.', ['3 - CITED']],
  ])('takes the instrument of a provision from %s', (_, text, citations) => {
    expect(find(text)).toEqual(citations);
  });

  it.each([
    ['Amend or repeal article 7 of the labor code.', ['7 labor code AMEND', '7 labor code REPEAL']],
    ['Prosecute owners under article 7 rather than article 8 of the labor code.', ['7 - ENFORCE', '8 labor code CITED']],
    ['Enact implementing regulations for article 7 of the labor code.', ['7 labor code ENACT']],
    ['Train judges so that nobody is fined under article 7 of the labor code.', ['7 labor code CITED']],
  ])('tells what is asked in %j', (text, citations) => {
    expect(find(text)).toEqual(citations);
  });
});

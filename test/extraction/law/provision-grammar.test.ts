import { describe, expect, it } from '@jest/globals';
import { findProvisions } from '../../../src/extraction/law/provision-grammar.js';
import { vocabulary } from '../sample.js';

function find(text: string): readonly string[] {
  const provisions = findProvisions(text, { start: 0, end: text.length }, vocabulary.words);
  return provisions.map(
    ({ kind, number, instrument, start, end }) => `${kind} ${number} ${instrument?.name ?? '-'} "${text.slice(start, end)}"`,
  );
}

describe('findProvisions', () => {
  it.each([
    ['guilty under Article 9 bis of it', ['ARTICLE 9 bis - "Article 9 bis"']],
    [
      'Sections 3.1 (theft), 4(2)(a), and 5A of the 1990 Sea and Port Act',
      [
        'SECTION 3.1 sea and port act "Sections 3.1"',
        'SECTION 4(2)(a) sea and port act "4(2)(a)"',
        'SECTION 5A sea and port act "5A"',
      ],
    ],
    ['penal code articles 8 to 10', ['ARTICLE 8 penal code "articles 8"', 'ARTICLE 10 penal code "10"']],
    ['Chapter 2, section 6 of the maritime code', ['CHAPTER 2 maritime code "Chapter 2"', 'SECTION 6 maritime code "section 6"']],
    ['Art. 4 of Law No. 77/2001 gave', ['ARTICLE 4 law no. 77/2001 "Art. 4"']],
    ['Article 5 of the Penal Code (Amendment) Act', ['ARTICLE 5 penal code (amendment) act "Article 5"']],
    [
      'the constitution (Art. 9), § 4a of the Harbor (Safety) Act',
      ['ARTICLE 9 constitution "Art. 9"', 'SECTION 4a harbor (safety) act "§ 4a"'],
    ],
    [
      'Law 77-01, Article 4, and articles 8-10 of the Law on Sea Ports',
      ['ARTICLE 4 law 77-01 "Article 4"', 'ARTICLE 8 law on sea ports "articles 8"', 'ARTICLE 10 law on sea ports "10"'],
    ],
    ['Section 3 of the Sailors Act 2011', ['SECTION 3 sailors act "Section 3"']],
    ['Article 6, 12 years in prison', ['ARTICLE 6 - "Article 6"']],
    ['Articles 6 and 7, 12 cases of them', ['ARTICLE 6 - "Articles 6"', 'ARTICLE 7 - "7"']],
    ['Article 3 of the Palermo Protocol, Article 9 of ILO Convention 29', []],
    ['Article 5 of the UN Convention, section 3 of the Palermo Protocol, Article 2 of Resolution 2397', []],
    ['up to 12 years, fines of 5,000 to 10,000 crowns, and 180 days', []],
    ['the 2019-2023 plan, 15 percent, Tier 2, H-2A and T-1 visas, ILO Convention 182', []],
    ['UN Security Council Resolution 2375, phase 3, page 12, and chapter and verse', []],
    ['Particle 5, a section of 40 men, three articles', []],
  ])('reads %j', (text, provisions) => {
    expect(find(text)).toEqual(provisions);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findLaws } from '../../../src/extraction/law/laws.js';
import { toSample } from '../sample.js';

const toTitles = (text: string): readonly string[] =>
  findLaws(toSample(text), [{ start: 0, end: text.length }]).map(({ title }) => title);

describe('findLaws', () => {
  it.each([
    ['Revise Law 40512 and apply Laws 5 and 7.', ['Law 40512', 'Law 5', 'Law 7']],
    ['Legislative Decree No. 88 and law 40512 of 1999 hold.', ['Legislative Decree No. 88', 'law 40512 of 1999']],
    ['Under Law 60(I)/2014, Federal Law 51, and Law-Decree 15/2010.', ['Law 60(I)/2014', 'Federal Law 51', 'Law-Decree 15/2010']],
    ['The 1998 anti-smuggling law was weak; the 1998 law had no fines.', ['1998 anti-smuggling law']],
    ['The 2003 Harbor (Safety) and Sailors Act helped.', ['2003 Harbor (Safety) and Sailors Act']],
    ['The 2015 Law on Freeing and Paying Sailors changed that.', ['2015 Law on Freeing and Paying Sailors']],
    ['The Safe Harbors Act of 2009 and the Sailors Act, 2011, hold.', ['Safe Harbors Act of 2009', 'Sailors Act, 2011']],
    ['The Harbor Act (1999) holds.', ['Harbor Act (1999)']],
    ['Under the harbor law of 2007, judges fined two men.', ['harbor law of 2007']],
  ])('names the statutes of %j', (text, titles) => {
    expect(toTitles(text)).toEqual(titles);
  });

  it.each([
    'In 2016 law enforcement officials held 12 sailors.',
    'Under the law 15 to 20 years are possible, and the law 300 victims.',
    'They acceded to the 2000 UN TIP Protocol and ILO Convention 182.',
    'UN Security Council Resolution 2375 was cited.',
    'A 2019 draft law waits. The 2017-2021 act of piracy went on.',
    'The criminal code was amended in 2012.',
  ])('names none in %j', (text) => {
    expect(toTitles(text)).toEqual([]);
  });

  it('keeps every place of a statute, under its first name', () => {
    const text = 'Amend Law 40512. Judges used Law 40512 of 1999 and the 1998 law. The 1998 anti-smuggling law is old.';
    const laws = findLaws(toSample(text), [{ start: 0, end: text.length }]);
    expect(laws.map(({ name, provenance }) => [name, provenance.evidence.map(({ quote }) => quote)])).toEqual([
      ['law 40512', ['Law 40512', 'Law 40512 of 1999']],
      ['1998 anti-smuggling law', ['1998 law', '1998 anti-smuggling law']],
    ]);
  });
});

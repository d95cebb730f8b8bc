import { describe, expect, it } from '@jest/globals';
import { findVerbs, toActions } from '../../../src/extraction/recommendations/actions.js';
import { toTokens, vocabulary } from '../sample.js';

describe('findVerbs', () => {
  it.each([
    ['Vigorously investigate, prosecute, and convict the guilty.', ['investigate', 'prosecute', 'convict']],
    ['Increase efforts to find, treat, and protect the sick.', ['increase']],
    ['Continue to quickly fund schools, and open a harbor.', ['continue fund', 'open']],
    ['Continue training nurses and hire more of them.', ['continue train', 'hire']],
    ['Teach sailors how to swim and report storms, and draft a chart.', ['teach', 'draft']],
    ['In concert with NGOs, build wells and give them pumps.', ['build', 'give']],
    ['End the use and sale of nets.', ['end']],
    ['Inspect barns where calves work, and remove rust; share tools.', ['inspect', 'remove', 'share']],
    ['Increase efforts to build nets, and collect and sell old ropes.', ['increase', 'collect', 'sell']],
    ['Zonk the bells.', ['zonk']],
    ['', []],
  ])('finds the main verbs of %j', (text, verbs) => {
    const tokens = toTokens(text);
    const found = findVerbs(tokens, { start: 0, end: tokens.length }, vocabulary.words);
    expect(found.map(({ verb, continuing }) => (continuing ? `continue ${verb}` : verb))).toEqual(verbs);
  });
});

describe('toActions', () => {
  it('gives each verb its object and what it alone is about, and joined verbs the same', () => {
    const text = 'Investigate and prosecute crooked officials, train judges, and open shelters for boys.';
    const tokens = toTokens(text);
    const range = { start: 0, end: tokens.length };
    const actions = toActions(text, tokens, range, findVerbs(tokens, range, vocabulary.words), vocabulary);
    expect(
      actions.map(({ verb, object, actors, victimGroups }) => [verb, object, toCodes(actors), toCodes(victimGroups)]),
    ).toEqual([
      ['investigate', 'crooked officials', ['OFFICIALS'], []],
      ['prosecute', 'crooked officials', ['OFFICIALS'], []],
      ['train', 'judges', ['JUDICIARY'], []],
      ['open', 'shelters for boys', [], ['BOYS']],
    ]);
    expect(actions.map(({ themes }) => toCodes(themes)).slice(2)).toEqual([['TRAINING'], ['SHELTER']]);
  });
});

function toCodes(concepts: readonly { readonly code: string }[]): readonly string[] {
  return concepts.map(({ code }) => code);
}

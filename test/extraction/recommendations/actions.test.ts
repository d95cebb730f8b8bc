import { describe, expect, it } from '@jest/globals';
import { toActions } from '../../../src/extraction/recommendations/actions.js';
import { findVerbs } from '../../../src/extraction/recommendations/main-verbs.js';
import { toSample } from '../sample.js';

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
    const found = findVerbs(toSample(text));
    expect(found.map(({ verb, continuing }) => (continuing ? `continue ${verb}` : verb))).toEqual(verbs);
  });
});

describe('toActions', () => {
  it('gives each verb its object and what it alone is about, and joined verbs the same', () => {
    const request = toSample('Investigate and prosecute crooked officials, train judges, and open shelters for boys.');
    const actions = toActions(request, findVerbs(request));
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

import { describe, expect, it } from '@jest/globals';
import { findVerbs } from '../../src/extraction/actions.js';
import { toTokens, vocabulary } from './sample.js';

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
    ['Zonk the bells.', ['zonk']],
    ['', []],
  ])('finds the main verbs of %j', (text, verbs) => {
    const tokens = toTokens(text);
    const found = findVerbs(tokens, { start: 0, end: tokens.length }, vocabulary.words);
    expect(found.map(({ verb, continuing }) => (continuing ? `continue ${verb}` : verb))).toEqual(verbs);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toPassageNodes, toPassages } from '../../src/assembly/passages.js';
import { toDocument } from '../support/facts.js';
import { noteDrawn } from '../support/non-empty.js';

const toParts = (text: string) => toPassages(text).map((passage) => `${passage.kind} ${passage.text}`);

describe('toPassages', () => {
  const drawnPassages = noteDrawn('passages');

  it('parts a text at blank lines and tells headings', () => {
    expect(toParts('Prevention\n\nIt did little.\n \t\nIt did somewhat\nmore.\n')).toEqual([
      'HEADING Prevention',
      'PARAGRAPH It did little.',
      'PARAGRAPH It did somewhat\nmore.',
    ]);
  });

  it('takes each line for a part where lines are not wrapped', () => {
    const long = `The ministry ${'and the police '.repeat(12)}met.`;
    expect(toParts(`Protection\n${long}\nIt did\n${long}\n`)).toEqual([
      'HEADING Protection',
      `PARAGRAPH ${long}`,
      'HEADING It did',
      `PARAGRAPH ${long}`,
    ]);
  });

  it('ends a part within wrapped lines where the next word would have fitted into the line', () => {
    expect(toParts('Prevention\nThe ministry did not train\njudges and prosecutors.\nThe police did.')).toEqual([
      'HEADING Prevention',
      'PARAGRAPH The ministry did not train\njudges and prosecutors.\nThe police did.',
    ]);
    expect(toParts('The ministry did not train\njudges.\nThe police did.')).toEqual([
      'PARAGRAPH The ministry did not train\njudges.',
      'PARAGRAPH The police did.',
    ]);
  });

  it('cuts the text into slices in their order that leave nothing out but white space', () => {
    const line = fc.constantFrom('', ' ', 'Heading', 'A line of some words.', `  ${'word '.repeat(30)}`, '\u00a0🦊');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const passages = toPassages(text);
        for (const { start, end, text: slice } of drawnPassages(passages)) expect(text.slice(start, end)).toBe(slice);
        const between = [0, ...passages.map(({ end }) => end)].map((end, index) =>
          text.slice(end, passages[index]?.start ?? text.length),
        );
        expect(between.join('').trim()).toBe('');
        expect(passages.every((passage) => passage.text.trim() === passage.text && passage.text !== '')).toBe(true);
      }),
    );
  });
});

describe('toPassageNodes', () => {
  it('numbers the parts of a text under its document', () => {
    const document = { ...toDocument('text', 'NARRATIVE'), text: 'One.\n\nTwo.' };
    expect(toPassageNodes(document)).toEqual([
      {
        label: 'Passage',
        id: `${document.id}-P0001`,
        properties: { ordinal: 1, kind: 'PARAGRAPH', start: 0, end: 4, text: 'One.' },
      },
      {
        label: 'Passage',
        id: `${document.id}-P0002`,
        properties: { ordinal: 2, kind: 'PARAGRAPH', start: 6, end: 10, text: 'Two.' },
      },
    ]);
  });

  it('makes none of a table', () => {
    expect(toPassageNodes({ ...toDocument('row', 'ROW'), text: 'One.' })).toEqual([]);
  });
});

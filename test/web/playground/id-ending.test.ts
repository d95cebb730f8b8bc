import { expect, it } from '@jest/globals';
import { toIdEnding } from '../../../web/playground/answer/id-ending.js';

it.each([
  ['BLR/~/article-181-1', 'article-181-1'],
  ['BLR/criminal-code/section-193(1)', 'section-193(1)'],
  ['BLR-2023-R04', 'R04'],
  ['BLR-2023', 'BLR-2023'],
  ['MIGRANTS', 'MIGRANTS'],
])('the id %s is told from its neighbours by %s', (id, ending) => {
  expect(toIdEnding(id)).toBe(ending);
});

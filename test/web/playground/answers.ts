import fc from 'fast-check';
import type { Members } from '../../../web/playground/answer/values.js';

const scalar = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', '', '=cmd()', '<img src=x>'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const name = fc.oneof(
  fc.constantFrom(
    'id',
    'name',
    'nodes',
    'edges',
    'node',
    'from',
    'to',
    'evidence',
    'sources',
    'document',
    'start',
    'end',
    '__typename',
  ),
  fc.constantFrom('#', 'a.b', '(value)', 'count(a)', 'constructor', '"'),
  fc.stringMatching(/^[a-c]$/),
);

const { members } = fc.letrec<{ readonly value: unknown; readonly members: Members }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    scalar,
    tie('members'),
    fc.array(tie('members'), { maxLength: 3 }),
    fc.array(scalar, { maxLength: 3 }),
  ),
  members: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

/** Data of answers, with names and texts that mean something to us at places where no schema has them. */
export const arbitraryAnswer: fc.Arbitrary<Members> = members;

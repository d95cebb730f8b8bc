import { describe, expect, it } from '@jest/globals';
import { runOperation } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

/** A condition on the ends of as many borders, one after the other: there are billions of ways, and few countries. */
function toFilter(steps: number): string {
  return steps === 0 ? '{ iso3: { eq: "???" } }' : `{ borders: { some: ${toFilter(steps - 1)} } }`;
}

/** A page at the ends of as many reports of a tier's country, one after the other. */
function toPages(steps: number): string {
  if (steps === 0) return 'id';
  const filter = `{ year: { gte: ${String(2000 + steps)} } }`;
  return `tier: placement { tier { countryReports(first: 1, filter: ${filter}) { totalCount nodes { ${toPages(steps - 1)} } } } }`;
}

describe.each(stores)('an operation that comes to the same nodes on many ways in the $name store', ({ name, openSeeded }) => {
  const served = useServer(openSeeded, { onError: () => undefined });

  it.each([
    ['a filter', `{ countries(filter: ${toFilter(20)}) { totalCount } }`, { countries: { totalCount: 0 } }],
    [
      'an order',
      '{ countryReports(first: 1, orderBy: [{ placement: { countryReports: { count: ASC } } }]) { totalCount } }',
      { countryReports: { totalCount: expect.any(Number) } },
    ],
    ['pages', `{ countryReports(first: 250) { nodes { ${toPages(3)} } } }`, expect.anything()],
  ])(
    '%s ends in time: the memory asks each node once, and the database stops',
    async (_what, operation, answer) => {
      const { data, errors } = await runOperation(served.server, operation);
      if (name === 'embedded') expect({ data, errors }).toEqual({ data: answer, errors: [] });
      else expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.length === 0 ? [] : ['DEADLINE_EXCEEDED']);
    },
    15_000,
  );
});

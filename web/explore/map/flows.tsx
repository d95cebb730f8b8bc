import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { FlowMapDocument, type FlowMapQuery } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { ask } from '../ui/ask-server.js';
import { Downloads } from '../ui/downloads.js';
import { toArcs, type Arc } from './arcs.js';
import { Wide } from '../../shared/wide-content.js';

/** The arcs of a year, of all pages of its flows. */
export function useArcs(year: number, enabled: boolean): UseQueryResult<readonly Arc[]> {
  return useQuery({
    queryKey: ['flows', year],
    queryFn: ({ signal }) => readArcs(year, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

async function readArcs(year: number, signal: AbortSignal): Promise<readonly Arc[]> {
  const flows: FlowMapQuery['flows']['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const { flows: page }: FlowMapQuery = await ask(FlowMapDocument, { year, after }, signal);
    flows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return toArcs(flows);
}

/** No file has more flows; no year so far has as many. */
const MOST_EXPORTED = 2_500;

interface FlowTableProps {
  readonly result: UseQueryResult<readonly Arc[]>;
  readonly year: number;
}

/** The arcs in words. */
export function FlowTable({ result, year }: FlowTableProps): ReactNode {
  return (
    <Answer result={result} of="the movements of people">
      {(arcs) =>
        arcs.length === 0 ? (
          <p>{`The graph holds no stated movements of people of ${String(year)}.`}</p>
        ) : (
          <>
            <details>
              <summary>{`Movements of people stated in ${String(year)}: ${String(arcs.length)} pairs of countries`}</summary>
              <Wide name="Movements of people">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">From</th>
                      <th scope="col">To</th>
                      <th scope="col">Stated</th>
                    </tr>
                  </thead>
                  <tbody>
                    {arcs.map(({ from, to, count }) => (
                      <tr key={`${from.iso3}-${to.iso3}`}>
                        <td>
                          <Link href={`/country/${from.iso3}/${String(year)}`}>{from.name}</Link>
                        </td>
                        <td>
                          <Link href={`/country/${to.iso3}/${String(year)}`}>{to.name}</Link>
                        </td>
                        <td className="number">{count}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Wide>
            </details>
            <Downloads
              of={`the movements of people stated in ${String(year)}`}
              what="flows"
              parameters={[
                ['year', String(year)],
                ['first', String(MOST_EXPORTED)],
              ]}
            />
          </>
        )
      }
    </Answer>
  );
}

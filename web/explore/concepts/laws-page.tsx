import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { LawsToChangeDocument, type CitationRole } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Proof } from '../country/proof.js';
import { Heading } from '../ui/heading.js';
import { Wide } from '../../shared/wide-content.js';

const ROLES: readonly { readonly role: CitationRole; readonly words: string }[] = [
  { role: 'AMEND', words: 'amend' },
  { role: 'REPEAL', words: 'repeal' },
  { role: 'ENACT', words: 'enact' },
  { role: 'ENFORCE', words: 'enforce' },
];

/** Who is told to amend, repeal, enact or enforce what, each with where that is said. */
export function LawsPage({ role }: { readonly role: CitationRole }): ReactNode {
  const [, navigate] = useLocation();
  const [turned, setTurned] = useState<Turned>({ role, cursors: [] });
  const pages = turned.role === role ? turned.cursors : [];
  const turn = (cursors: readonly string[]): void => setTurned({ role, cursors });
  const result = useAnswer(LawsToChangeDocument, { roles: [role], after: pages.at(-1) ?? null });
  return (
    <>
      <Heading>Who is told to change or use which law</Heading>
      <fieldset className="choice">
        <legend>Told to</legend>
        {ROLES.map(({ role: each, words }) => (
          <label key={each}>
            <input
              type="radio"
              name="role"
              checked={role === each}
              onChange={() => navigate(`/laws/${words}`, { replace: true })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <Answer result={result} of="the provisions of law">
        {({ legalProvisions: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="quiet">{`${String(totalCount)} numbered pieces of law. Laws that are named without a number are on the pages of their countries.`}</p>
            <Wide name="Provisions of law">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Country</th>
                    <th scope="col">Provision</th>
                    <th scope="col">Recommendation</th>
                  </tr>
                </thead>
                <tbody>
                  {nodes.flatMap(({ id, name, country, citedBy }) =>
                    citedBy.edges
                      .filter((edge) => edge.role === role)
                      .map(({ node, evidence, sources }) => (
                        <tr key={`${id}-${node.id}`}>
                          <th scope="row">
                            <Link href={`/country/${country.iso3}/${String(node.countryReport.year)}`}>{country.name}</Link>
                          </th>
                          <td>{name}</td>
                          <td>
                            {`${String(node.countryReport.year)}: ${node.summary ?? node.text ?? 'no words are shown here'}`}
                            <Proof evidence={evidence} sources={sources} />
                          </td>
                        </tr>
                      )),
                  )}
                </tbody>
              </table>
            </Wide>
            <p className="links">
              {pages.length > 0 && (
                <button type="button" onClick={() => turn(pages.slice(0, -1))}>
                  Page before
                </button>
              )}
              {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
                <button type="button" onClick={() => turn([...pages, pageInfo.endCursor ?? ''])}>
                  Next page
                </button>
              )}
            </p>
          </>
        )}
      </Answer>
    </>
  );
}

/** Cursors of the pages that were turned to, and what they are pages of. */
interface Turned {
  readonly role: CitationRole;
  readonly cursors: readonly string[];
}

/** What is to be done to the laws by the address of a page; to amend them where it says nothing known. */
export function toCitationRole(words: string | undefined): CitationRole {
  return ROLES.find((each) => each.words === words)?.role ?? 'AMEND';
}

import { useState, type ReactNode } from 'react';
import { SearchDocument, type SearchQueryVariables, type SearchType } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { NO_NAMES, useNames, type Names } from '../ui/names.js';
import { toHit, type FoundNode } from '../search/hit.js';

/** Asks which node a picture starts from. */
export function StartChoice({ onChoose }: { readonly onChoose: (id: string) => void }): ReactNode {
  const [words, setWords] = useState('');
  const [sought, setSought] = useState('');
  const [isWide, setIsWide] = useState(false);
  const names = useNames() ?? NO_NAMES;
  const variables: SearchQueryVariables = { query: sought, types: isWide ? null : NAMED };
  const result = useAnswer(SearchDocument, variables, sought !== '');
  return (
    <section className="start">
      <p>Start from any node: search for a country, a group, a law, a recommendation; or take one of these.</p>
      <ul className="chips">
        {STARTS.map(([id, name]) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="narrow"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setSought(words.trim());
        }}
      >
        <label>
          <span>Words</span>
          <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        <button type="submit">Find</button>
      </form>
      <label>
        <input type="checkbox" checked={isWide} onChange={({ target }) => setIsWide(target.checked)} /> Also in recommendations,
        claims and texts
      </label>
      {sought !== '' && (
        <Answer result={result} of={`what has “${sought}”`}>
          {({ search }) =>
            search.totalCount === 0 ? (
              <p>{`Nothing has “${sought}”.`}</p>
            ) : (
              <ul className="hits">
                {search.edges.map(({ node }) => (
                  <li key={node.id}>
                    <button type="button" onClick={() => onChoose(node.id)}>
                      {toHitLine(node, names)}
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      )}
    </section>
  );
}

function toHitLine(node: FoundNode, names: Names): string {
  const { type, name } = toHit(node, names);
  return `${type}: ${name}`;
}

const STARTS = [
  ['BLR-2023', 'Belarus, report of 2023'],
  ['MIGRANTS', 'Migrants as a group'],
  ['TIER_3', 'Tier 3'],
  ['SHELTER', 'Shelter as a theme'],
] as const;

/** Types of nodes that have names: who types a name looks for one of them. */
const NAMED: readonly SearchType[] = [
  'COUNTRY',
  'LEGAL_PROVISION',
  'LEGAL_INSTRUMENT',
  'VICTIM_GROUP',
  'TRAFFICKING_FORM',
  'SECTOR',
  'ROLE',
  'THEME',
  'ACTOR',
];

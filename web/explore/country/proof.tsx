import type { ReactNode } from 'react';
import type { PlaceFragment, SourceLineFragment } from '../../generated/operations.js';

interface ProofProps {
  /** Null where nothing states it by itself. */
  readonly evidence: readonly PlaceFragment[] | null;
  readonly sources: readonly SourceLineFragment[] | null;
  /** What states it, where several do. */
  readonly of?: string;
  /** Whether it is shown from the start. */
  readonly isOpen?: boolean;
  /** Characters of a quote that are shown, all if not given. */
  readonly longest?: number;
}

/** Where a fact is from: the places in texts, else the sources. */
export function Proof({ of, isOpen = false, longest = Infinity, ...given }: ProofProps): ReactNode {
  const [evidence, sources] = [given.evidence ?? [], given.sources ?? []];
  return (
    <details className="proof" open={isOpen}>
      <summary>{`${evidence.length > 0 ? 'The text behind it' : 'Source'}${of === undefined ? '' : `: ${of}`}`}</summary>
      {evidence.map(({ document, start, end, quote }) => (
        <figure key={`${document.id}-${String(start)}`}>
          {quote !== null && <blockquote>{shorten(quote, longest)}</blockquote>}
          <figcaption>{`${document.title}, characters ${String(start)}–${String(end)}${quote === null ? ' (this server shows no texts)' : ''}`}</figcaption>
        </figure>
      ))}
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {evidence.length === 0 && sources.length === 0 && <p>The graph names none.</p>}
    </details>
  );
}

/** Ends at a word. */
function shorten(quote: string, longest: number): string {
  return quote.length <= longest ? quote : `${quote.slice(0, longest).replace(/\s+\S*$/u, '')} …`;
}

function SourceLine({ source: { name, publisher, year, address, licence } }: { readonly source: SourceLineFragment }): ReactNode {
  const isLink = address !== null && /^https?:/.test(address);
  return (
    <>
      {isLink ? (
        <a href={address} rel="noreferrer" target="_blank">
          {name}
        </a>
      ) : (
        name
      )}
      {[publisher, year, licence && `licence: ${licence}`].filter(Boolean).map((part) => `, ${String(part)}`)}
    </>
  );
}

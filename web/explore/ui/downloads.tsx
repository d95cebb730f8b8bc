import type { ReactNode } from 'react';
import { FORMAT_LIST } from '../../../src/export/formats/format-list.js';

/** Files that open without a program for graphs come first. */
const FORMATS = [
  ...FORMAT_LIST.filter(({ name }) => name === 'HTML' || name === 'CSV').toReversed(),
  ...FORMAT_LIST.filter(({ name }) => name !== 'HTML' && name !== 'CSV'),
];

interface DownloadsProps {
  /** What is in the files, as "what is shown". */
  readonly of: string;
  /** What stands after `/export/`. */
  readonly what: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Links to a part of the graph as files. */
export function Downloads({ of, what, parameters }: DownloadsProps): ReactNode {
  const toAddress = (format: string): string => {
    const given = new URLSearchParams([...parameters.map(([name, value]) => [name, value]), ['format', format]]);
    return `/export/${what}?${given.toString()}`;
  };
  return (
    <details className="downloads">
      <summary>{`Download ${of}`}</summary>
      <ul className="chips">
        {FORMATS.map(({ parameter, title }) => (
          <li key={parameter}>
            <a className="chip" href={toAddress(parameter)} download>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { VisuallyHidden } from '@graphiql/react';
import { useMemo, type ReactNode } from 'react';
import { Wide } from '../../shared/wide-content.js';
import { toAllTables } from './all-tables.js';
import type { Answer, AnswerError } from './parse-answer.js';
import type { AnswerTable, Cell } from './tables.js';
import { isList } from './values.js';

/** What a page can show at once; files hold all. */
const MOST_ROWS = 500;

/** An answer in words and tables. */
export function TableForm({ answer, isFetching }: { readonly answer: Answer; readonly isFetching: boolean }): ReactNode {
  const tables = useMemo(() => toAllTables(answer), [answer]);
  if (isFetching) return <p role="status">Asking…</p>;
  if (answer.kind === 'none') return <p role="status">Nothing was asked yet: run an operation.</p>;
  if (answer.kind === 'other') return <p role="status">{answer.text}</p>;
  return (
    <>
      {answer.errors.length > 0 && <Errors errors={answer.errors} hasData={answer.data !== null} />}
      <p role="status">{toSummary(tables, answer)}</p>
      {tables.map((table) => (
        <Table key={table.path} table={table} />
      ))}
    </>
  );
}

function toSummary(tables: readonly AnswerTable[], { data }: { readonly data: unknown }): string {
  if (data === null) return 'There is no answer.';
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (tables.length === 0) return 'The answer is empty.';
  return `${toNumber(tables.length, 'table')}, ${toNumber(rows, 'row')}.`;
}

function toNumber(count: number, of: string): string {
  return `${count.toLocaleString('en')} ${of}${count === 1 ? '' : 's'}`;
}

function Errors({ errors, hasData }: { readonly errors: readonly AnswerError[]; readonly hasData: boolean }): ReactNode {
  return (
    <div role="alert" className="answer-errors">
      <p>{hasData ? 'Parts of the answer are missing:' : 'The operation was not answered:'}</p>
      <ul>
        {errors.map(({ message, code, path }, index) => (
          <li key={index}>
            {message}
            {path !== '' && `, at ${path}`}
            {code !== null && ` (${code})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Table({ table: { path, columns, rows } }: { readonly table: AnswerTable }): ReactNode {
  const hidden = rows.length - MOST_ROWS;
  return (
    <>
      <Wide name={path}>
        <table>
          <caption>
            {path} <small>{toNumber(rows.length, 'row')}</small>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={columns[place]} className={toClass(cell)}>
                    <Value cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {hidden > 0 && <p>{`${toNumber(hidden, 'more row')}: the download as CSV has all.`}</p>}
    </>
  );
}

/** Codes and names stand in one line, and sentences have room. */
function toClass(cell: Cell): string {
  if (typeof cell === 'number') return 'number';
  const { length } = isList(cell) ? cell.join(', ') : String(cell);
  return length > 60 ? 'long' : 'short';
}

function Value({ cell }: { readonly cell: Cell }): ReactNode {
  if (cell === null) return <Sign sign="—" meaning="unknown" />;
  if (cell === undefined) return <Sign sign="" meaning="no such field" />;
  if (cell === '') return <Sign sign="“”" meaning="empty text" />;
  if (!isList(cell)) return String(cell);
  return cell.length === 0 ? <span className="quiet">none</span> : cell.map((each) => each ?? 'unknown').join(', ');
}

function Sign({ sign, meaning }: { readonly sign: string; readonly meaning: string }): ReactNode {
  return (
    <>
      <span aria-hidden="true" className="quiet">
        {sign}
      </span>
      <VisuallyHidden>{meaning}</VisuallyHidden>
    </>
  );
}

import { useState, type ReactNode } from 'react';

interface DataNoticeProps {
  /** The version of the data that an answer was cited of. */
  readonly cited: string;
  /** The version of the data at present; undefined where it could not be read. */
  readonly present: string | undefined;
}

/** Tells who comes by a permalink whether the data is still that which was cited. */
export function DataNotice({ cited, present }: DataNoticeProps): ReactNode {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div role="status" className={`data-notice ${cited === present ? 'same' : 'changed'}`}>
      <p>{toWords(cited, present)}</p>
      <button
        type="button"
        onClick={() => {
          setOpen(false);
        }}
      >
        Dismiss
      </button>
    </div>
  );
}

function toWords(cited: string, present: string | undefined): string {
  const then = `An answer to this operation was cited, of data version ${cited}.`;
  if (present === undefined) return `${then} Whether the data has changed since could not be found out.`;
  if (present === cited) return `${then} The data has not changed since.`;
  return `${then} The data has changed since, to version ${present}: the answer may be another now.`;
}

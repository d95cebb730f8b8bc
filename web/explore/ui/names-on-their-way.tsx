import type { ReactNode } from 'react';

/** Stands where what is shown would show codes, and then names. */
export function NamesOnTheirWay(): ReactNode {
  return (
    <p className="quiet waiting" role="status">
      Reading the names of countries …
    </p>
  );
}

import type { ReactNode } from 'react';

/** What may be wider than the page: it scrolls by itself, by the keyboard too. */
export function Wide({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="wide" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}

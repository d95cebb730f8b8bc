import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** Says that there is nothing at an address, and where to go on. */
export function Missing({ title }: { readonly title: string }): ReactNode {
  return (
    <>
      <h1>{title}</h1>
      <p className="links">
        <Link href="/">Back to the map</Link>
        <Link href="/concepts">Themes and groups</Link>
      </p>
    </>
  );
}

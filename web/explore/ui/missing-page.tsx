import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Heading } from './heading.js';

/** Says that there is nothing at an address, and where to go on. */
export function Missing({ title }: { readonly title: string }): ReactNode {
  return (
    <>
      <Heading>{title}</Heading>
      <p className="links">
        <Link href="/">Back to the map</Link>
        <Link href="/concepts">Themes and groups</Link>
      </p>
    </>
  );
}

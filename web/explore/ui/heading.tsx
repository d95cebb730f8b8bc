import { useEffect, type ReactNode } from 'react';

interface HeadingProps {
  readonly children: string;
  /** What the window and a bookmark are called, where that says more. */
  readonly title?: string;
}

/** The first heading of what an address shows, which names the window too. */
export function Heading({ children, title = children }: HeadingProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Trafficking in Persons graph`;
  }, [title]);
  return <h1>{children}</h1>;
}

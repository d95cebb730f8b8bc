import { useEffect, useRef } from 'react';

/** Begins each page at its top, and has who goes by the keyboard go on from its content: the link that led there is gone. */
export function usePageChange(address: string): void {
  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    const isOther = toPage(before.current) !== toPage(address);
    before.current = address;
    // A map or a picture that changes stays where it is seen.
    if (isOther || !/^\/(?:$|map|graph)/.test(address)) scrollTo(0, 0);
    if (isOther || document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [address]);
}

/** What of an address names the page; the rest says what it shows, and what was used to change that is still there. */
function toPage(address: string): string {
  if (address === '/') return '/map';
  return /^\/(?:(?:country|concept\/[^/]+)\/[^/]+|compare\/.*|[^/]*)/.exec(address)?.[0] ?? address;
}

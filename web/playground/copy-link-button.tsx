import { ToolbarButton } from '@graphiql/react';
import { useState, type ReactNode } from 'react';

/** Copies the address, which holds the operation and its variables at any time. */
export function CopyLinkButton(): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void copyAddress().then(setCopied);
  };
  return (
    <ToolbarButton
      label={copied ? 'Link copied' : 'Copy link to this operation'}
      onClick={copy}
      onMouseLeave={() => {
        setCopied(false);
      }}
    >
      <svg
        viewBox="0 0 24 24"
        className="graphiql-toolbar-icon"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.600" />
        <path d="M14 10a4.500 4.500 0 0 0-6.400 0l-3.200 3.200a4.500 4.500 0 0 0 6.400 6.400L12 18.400" />
      </svg>
    </ToolbarButton>
  );
}

/** Browsers have a clipboard on safe pages alone; elsewhere the address can be taken by hand. */
async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    prompt('Link to this operation', location.href);
    return false;
  }
}

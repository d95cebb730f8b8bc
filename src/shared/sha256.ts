import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal; text counts as UTF-8. */
export function toSha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

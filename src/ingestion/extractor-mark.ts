import { EXTRACTOR_VERSION } from '../generated/versions.js';
import type { Corrections } from '../facts/corrections/correction.js';
import { toSha256 } from '../shared/sha256.js';

/** What a document remembers of how it was read: the version of the extractor, and which corrections it was given, if any. */
export function toExtractorMark(document: string, corrections: Corrections): string {
  const own = corrections.get(document);
  return own ? `${EXTRACTOR_VERSION}+${toSha256(JSON.stringify(own)).slice(0, 8)}` : EXTRACTOR_VERSION;
}

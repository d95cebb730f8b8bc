import type { Difference } from '../../facts/corrections/differences.js';
import type { Reextraction } from '../../ingestion/reextract.js';

/** One line on a document that was read anew, with what came and went below it. */
export function toReextractedLine(reextraction: Reextraction): string {
  const { document } = reextraction;
  const name = `${document.fileName}, document ${document.id}`;
  if (reextraction.kind === 'REFUSED') return `${name}: stays as it was: ${reextraction.reason}`;
  const { mark, differences, doubts } = reextraction;
  const what = differences.length === 0 ? 'says the same' : differences.map(toText).join(', ');
  const line = `${name}: read by ${mark} instead of ${document.extractor ?? 'none'}: ${what}`;
  return [line, ...doubts.map((doubt) => `  in doubt: ${doubt}`)].join('\n');
}

function toText({ kind, added, removed, changed }: Difference): string {
  const counts = [added > 0 && `+${String(added)}`, removed > 0 && `-${String(removed)}`, changed > 0 && `~${String(changed)}`];
  return `${kind} ${counts.filter((count) => count !== false).join(' ')}`;
}

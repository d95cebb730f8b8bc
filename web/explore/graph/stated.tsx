import type { ReactNode } from 'react';
import { BetweenDocument, StatedDocument, type DrawnRelationshipFragment } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Proof } from '../country/proof.js';
import { toWords } from '../../shared/code-words.js';
import type { Picture } from '../../shared/graph-picture/picture.js';

/** Characters of a quote that are shown beside a picture. */
const LONGEST = 320;
/** Lines of a node that are shown where nothing states the node by itself. */
const MOST_LINES = 3;

/** What states a node: its texts or sources, else those of its first lines in the picture. */
export function StatedNode({ id, picture }: { readonly id: string; readonly picture: Picture }): ReactNode {
  const result = useAnswer(StatedDocument, { id });
  const lines = picture.relationships.filter(({ from, to }) => from === id || to === id);
  return (
    <Answer result={result} of="the text behind it">
      {({ node }) => {
        // While another answer is on its way the last one stays, which may be of another node.
        if (node?.id !== id) return null;
        const evidence = 'evidence' in node ? node.evidence : [];
        const sources = 'sources' in node ? node.sources : [];
        if (evidence.length + sources.length > 0)
          return <Proof key={id} evidence={evidence} sources={sources} longest={LONGEST} isOpen />;
        return (
          <>
            {'definition' in node && node.definition !== '' && <p>{node.definition}</p>}
            {lines.length > 0 && <p className="quiet">What its lines rest on:</p>}
            {lines.slice(0, MOST_LINES).map((line) => (
              <StatedRelationship key={line.id} relationship={line} picture={picture} />
            ))}
            {lines.length > MOST_LINES && <p className="quiet">{`and ${String(lines.length - MOST_LINES)} lines more`}</p>}
          </>
        );
      }}
    </Answer>
  );
}

interface StatedRelationshipProps {
  readonly relationship: DrawnRelationshipFragment;
  readonly picture: Picture;
}

/** What states a relationship. */
export function StatedRelationship({ relationship: { id, type, from, to }, picture }: StatedRelationshipProps): ReactNode {
  const result = useAnswer(BetweenDocument, { ends: [from, to] });
  const name = (end: string): string => picture.nodes.find((node) => node.id === end)?.name ?? end;
  return (
    <>
      <p>{`${name(from)} → ${toWords(type)} → ${name(to)}`}</p>
      <Answer result={result} of="the text behind it">
        {({ subgraph }) => {
          const read = subgraph.relationships.find((each) => each.id === id);
          return read && <Proof key={id} evidence={read.evidence} sources={read.sources} longest={LONGEST} isOpen />;
        }}
      </Answer>
    </>
  );
}

import { pick, useGraphiQL } from '@graphiql/react';
import { useMemo, useState, type ReactNode } from 'react';
import { Canvas } from '../../shared/graph-picture/canvas.js';
import type { Picked } from '../../shared/graph-picture/drawing.js';
import { GraphTables } from '../../shared/graph-picture/graph-tables.js';
import { TypeLegend } from '../../shared/graph-picture/type-legend.js';
import { ElementFacts } from './element-facts.js';
import type { AnswerGraph } from './graph-draft.js';
import { MOST_DRAWN, toPicture } from './picture.js';

/** The graph of an answer as a picture, and as tables that hold the same. */
export function GraphForm({ graph }: { readonly graph: AnswerGraph }): ReactNode {
  const [picked, setPicked] = useState<Picked>(null);
  const { theme } = useGraphiQL(pick('theme'));
  const picture = useMemo(() => toPicture(graph), [graph]);
  const { nodes, relationships, leftOut } = graph;
  return (
    <>
      <p role="status">
        {`${String(nodes.length)} nodes, ${String(relationships.length)} relationships.`}
        {nodes.length > MOST_DRAWN && ` The first ${String(MOST_DRAWN)} nodes are drawn; the tables and the files have all.`}
        {leftOut > 0 && ` ${String(leftOut)} values are in no node and no relationship: see the tables of the answer.`}
      </p>
      <TypeLegend types={picture.types} />
      <Canvas
        key={theme}
        picture={picture}
        picked={picked}
        onPick={setPicked}
        onPoint={(pointed) => setPicked(pointed ?? picked)}
        onOpen={(id) => setPicked({ kind: 'node', id })}
      />
      <ElementFacts picked={picked} graph={graph} />
      <GraphTables
        nodes={nodes.map(({ id, type, label }) => ({ id, type, name: label, more: null, isOpened: false }))}
        relationships={relationships}
        onShow={setPicked}
      />
    </>
  );
}

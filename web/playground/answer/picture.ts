import type { Picture } from '../../shared/graph-picture/picture.js';
import type { AnswerGraph } from './graph-draft.js';
import { toIdEnding } from './id-ending.js';

/** Nodes that can be drawn and told apart. */
export const MOST_DRAWN = 500;

/** The graph of an answer as it is drawn: its first nodes, with what joins them. */
export function toPicture({ nodes, relationships }: AnswerGraph): Picture {
  const drawn = nodes.slice(0, MOST_DRAWN);
  const shown = new Set(drawn.map(({ id }) => id));
  return {
    nodes: drawn.map(({ id, type, label, properties }) => ({
      id,
      type,
      name: label,
      label: toShort(properties['name'] === label ? label : toIdEnding(id)),
      more: null,
      isOpened: false,
      isOnPath: false,
    })),
    relationships: relationships.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    types: [...new Set(drawn.map(({ type }) => type))].sort(),
    years: [],
  };
}

/** Sentences would cover each other. */
function toShort(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label;
}

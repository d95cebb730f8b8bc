import type { RequiredProperties } from '../graph/elements.js';
import type { FieldModel, Model } from './model.js';

/** The properties that the schema calls non-null, by label of nodes and by type of relationships. */
export function listRequiredProperties({ nodes, links }: Model): RequiredProperties {
  const models = [...nodes.values()];
  const relationships = new Map<string, readonly string[]>();
  for (const field of models.flatMap(({ fields }) => [...fields.values()])) {
    if (field.kind !== 'relationship' || field.link === null) continue;
    // Several links may stand for relationships of one type, from either end.
    const others = relationships.get(field.type) ?? [];
    relationships.set(field.type, [...new Set([...others, ...listRequired(links.get(field.link)?.fields ?? new Map())])]);
  }
  return { nodes: new Map(models.map(({ label, fields }) => [label, listRequired(fields)])), relationships };
}

function listRequired(fields: ReadonlyMap<string, FieldModel>): readonly string[] {
  // The id is no property of its own: every node is known by it.
  return [...fields].flatMap(([name, field]) => (field.kind === 'property' && field.required && name !== 'id' ? [name] : []));
}

import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { FieldModel, Model, NodeModel } from './model.js';

/** The fields of the schema that hold words of texts, by `@text`. */
export function findTextFields(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) => Object.values(type.getFields()).filter(isText));
}

/** The model for an operator who serves no texts: nothing can be read from fields of `@text`, nor asked or ordered by them. */
export function withholdTexts(schema: GraphQLSchema, model: Model): Model {
  const nodes = [...model.nodes].map(([name, node]): [string, NodeModel] => {
    const type = schema.getType(name);
    const texts = isObjectType(type) ? Object.values(type.getFields()).filter(isText) : [];
    const withheld = texts.map(({ name: field }): [string, FieldModel] => [field, { kind: 'withheld' }]);
    return [name, { ...node, fields: new Map([...[...node.fields].map(withoutTexts), ...withheld]) }];
  });
  return { ...model, nodes: new Map(nodes) };
}

function withoutTexts([name, field]: readonly [string, FieldModel]): readonly [string, FieldModel] {
  if (field.kind !== 'relationship') return [name, field];
  return [name, { ...field, facts: field.facts.filter((fact) => !field.texts.includes(fact)) }];
}

function isText({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'text') ?? false;
}

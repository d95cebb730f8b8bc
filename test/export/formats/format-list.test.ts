import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInterfaceType } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { EXPORT_FORMATS } from '../../../src/export/formats/formats.js';
import { FORMAT_LIST } from '../../../src/export/formats/format-list.js';
import { invariant } from '../../../src/shared/invariant.js';
import { toNodeLook } from '../../../src/shared/node-looks.js';
import { packageDirectory } from '../../../src/shared/package-directory.js';

const schema = buildSchema(readFileSync(join(packageDirectory, 'schema/printed.graphql'), 'utf8'));

describe('the list of export formats', () => {
  it('has the values of the enum ExportFormat', () => {
    const type = schema.getType('ExportFormat');
    invariant(isEnumType(type), 'ExportFormat is an enum');
    const names = type.getValues().map(({ name }) => name);
    expect(FORMAT_LIST.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it.each(['name', 'parameter', 'title', 'mediaType', 'extension'] as const)('gives each format a %s of its own', (key) => {
    expect(new Set(FORMAT_LIST.map((format) => format[key])).size).toBe(FORMAT_LIST.length);
  });

  it.each(EXPORT_FORMATS)('has a writer of $name', async ({ load }) => {
    expect(typeof (await load())).toBe('function');
  });
});

describe('looks of nodes', () => {
  it('have a name and a colour of its own for each type of nodes', () => {
    const node = schema.getType('Node');
    invariant(isInterfaceType(node), 'Node is an interface');
    const types = schema.getPossibleTypes(node).map(({ name }) => name);
    expect(types.length).toBeGreaterThan(10);
    const plain = toNodeLook('Unknown');
    expect(plain).toEqual({ name: 'Unknown', colour: '#888888' });
    expect(types.filter((type) => toNodeLook(type).colour === plain.colour)).toEqual([]);
    expect(new Set(types.map((type) => toNodeLook(type).colour)).size).toBe(types.length);
  });
});

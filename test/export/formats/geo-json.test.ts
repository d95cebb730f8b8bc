import { describe, expect, it } from '@jest/globals';
import { geoBounds, geoLength } from 'd3-geo';
import { z } from 'zod';
import type { ExportedGraph, ExportedNode, ExportedRelationship } from '../../../src/export/exported-graph.js';
import { toFile } from '../../support/exported-graphs.js';

const evidence = [{ document: 'd'.repeat(64), start: 3, end: 9, quote: '<b>words</b>' }];
const known = { method: 'EXTRACTED', precision: 0.9, evidence, sources: [] } as const;

function node(id: string, type: string, properties: ExportedNode['properties'] = {}): ExportedNode {
  return { id, type, label: id, properties, ...known };
}

function relationship(from: string, type: string, to: string): ExportedRelationship {
  return { id: `${from} ${type} ${to}`, type, from, to, properties: {}, ...known };
}

const GRAPH: ExportedGraph = {
  about: { what: 'flows', request: {}, dataVersion: 'v', truncated: null },
  nodes: [
    node('FJI', 'Country', { longitude: 178, latitude: -18 }),
    node('WSM', 'Country', { longitude: -172, latitude: -13.5 }),
    node('NZL', 'Country', { longitude: 174, latitude: -41 }),
    node('ANT', 'Country'),
    node('FJI-2023', 'CountryReport', { year: 2023 }),
    node('over', 'Flow'),
    node('down', 'Flow', { ordinal: 2 }),
    node('unknown', 'Flow', { fromPlace: 'a region' }),
    node('TIER_2', 'Tier'),
  ],
  relationships: [
    relationship('over', 'FROM', 'FJI'),
    relationship('over', 'TO', 'WSM'),
    relationship('down', 'FROM', 'FJI'),
    relationship('down', 'TO', 'NZL'),
    relationship('unknown', 'TO', 'FJI'),
    relationship('FJI', 'HAS_REPORT', 'FJI-2023'),
    relationship('FJI-2023', 'PLACED_ON', 'TIER_2'),
  ],
  sources: [],
  documents: [],
};

const place = z.tuple([z.number(), z.number()]);
const line = z.object({ type: z.literal('LineString'), coordinates: z.array(place) });
const lines = z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(place)) });
const point = z.object({ type: z.literal('Point'), coordinates: place });
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.union([line, lines, point]).nullable(),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

describe('toGeoJson', () => {
  it('has a feature for each country, report and flow, with what is known of it', async () => {
    const { features } = collection.parse(JSON.parse((await toFile('GEO_JSON', GRAPH)).toString()));
    expect(features.map(({ id, geometry }) => [id, geometry?.type ?? null])).toEqual([
      ['FJI', 'Point'],
      ['WSM', 'Point'],
      ['NZL', 'Point'],
      ['ANT', null],
      ['FJI-2023', 'Point'],
      ['over', 'MultiLineString'],
      ['down', 'LineString'],
      ['unknown', null],
    ]);
    const properties = new Map(features.map((feature) => [feature.id, feature.properties]));
    expect(properties.get('FJI-2023')).toMatchObject({ country: 'FJI', tier: 'TIER_2', year: 2023, ...known });
    expect(properties.get('down')).toMatchObject({ from: 'FJI', to: 'NZL', ordinal: 2, ...known });
  });

  it('cuts a line where the date changes, so that d3-geo and flat maps draw the short way', async () => {
    const { features } = collection.parse(JSON.parse((await toFile('GEO_JSON', GRAPH)).toString()));
    const over = features.find(({ id }) => id === 'over')?.geometry;
    expect(over).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [178, -18],
          [180, -17.1],
        ],
        [
          [-180, -17.1],
          [-172, -13.5],
        ],
      ],
    });
    const shape = lines.parse(over);
    const [[west], [east]] = geoBounds(shape);
    expect([west, east]).toEqual([178, -172]);
    expect(geoLength(shape)).toBeLessThan(0.3);
  });
});

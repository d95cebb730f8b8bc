import { toOwnName } from './columns.js';
import { toProvenance, type ExportedGraph, type ExportedNode } from '../exported-graph.js';
import { toJsonList } from './json-list.js';

/**
 * What the graph holds that has a place on the earth, as GeoJSON: countries, reports and profiles at their country with the
 * tier, and movements of people as lines between countries. A movement with an end that is no country has no geometry.
 */
export function* toGeoJson(graph: ExportedGraph): Generator<string> {
  const { about, sources, documents } = graph;
  yield `{"type":"FeatureCollection","about":${JSON.stringify({ ...about, sources, documents })},"features":`;
  yield* toJsonList(toFeatures(graph), (feature) => feature);
  yield '}\n';
}

/** Longitude and latitude. */
type Place = readonly [number, number];

function* toFeatures({ nodes, relationships }: ExportedGraph): Generator<object> {
  const places = new Map(nodes.flatMap((node) => toPlace(node) ?? []));
  const ends = (type: string): ReadonlyMap<string, string> =>
    new Map(relationships.filter((each) => each.type === type).map(({ from, to }) => [from, to]));
  const [origins, destinations, tiers] = [ends('FROM'), ends('TO'), ends('PLACED_ON')];
  const owned = relationships.filter(({ type }) => type === 'HAS_REPORT' || type === 'HAS_PROFILE');
  const countries = new Map(owned.map(({ from, to }) => [to, from]));
  const placeOf = (country: string | undefined): Place | undefined => places.get(country ?? '');
  for (const node of nodes) {
    if (node.type === 'Country') yield toFeature(node, toPoint(placeOf(node.id)), {});
    if (node.type === 'CountryReport' || node.type === 'Profile') {
      const country = countries.get(node.id);
      const tier = tiers.get(node.id);
      yield toFeature(node, toPoint(placeOf(country)), { country, ...(tier !== undefined && { tier }) });
    }
    if (node.type === 'Flow') {
      const [from, to] = [origins.get(node.id), destinations.get(node.id)];
      yield toFeature(node, toLine(placeOf(from), placeOf(to)), { from, to });
    }
  }
}

function toFeature(node: ExportedNode, geometry: object | null, related: object): object {
  const { id, type, label } = node;
  const own = Object.entries(node.properties).map(([name, value]) => [toOwnName(name, TAKEN), value] as const);
  const properties = { type, label, ...related, ...Object.fromEntries(own), ...toProvenance(node) };
  return { type: 'Feature', id, geometry, properties };
}

const TAKEN = ['type', 'label', 'country', 'from', 'to', 'method', 'precision', 'evidence', 'sources'];

function toPlace({ id, properties }: ExportedNode): readonly [readonly [string, Place]] | null {
  const { longitude, latitude } = properties;
  return typeof longitude === 'number' && typeof latitude === 'number' ? [[id, [longitude, latitude]]] : null;
}

function toPoint(place: Place | undefined): object | null {
  return place ? { type: 'Point', coordinates: place } : null;
}

/** A line that would go around the earth the long way is cut where the date changes. */
function toLine(from: Place | undefined, to: Place | undefined): object | null {
  if (!from || !to) return null;
  const across = to[0] - from[0];
  if (Math.abs(across) <= 180) return { type: 'LineString', coordinates: [from, to] };
  const edge = across < 0 ? 180 : -180;
  const way = across + 2 * edge;
  const latitude = way === 0 ? from[1] : from[1] + ((to[1] - from[1]) * (edge - from[0])) / way;
  const coordinates = [
    [from, [edge, latitude]],
    [[-edge, latitude], to],
  ];
  return { type: 'MultiLineString', coordinates };
}

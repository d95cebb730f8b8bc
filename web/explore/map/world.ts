import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { json } from 'd3-fetch';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outline of a country; `id` is its ISO 3166-1 alpha-3 code, XKX for Kosovo. */
export type Outline = Feature<Geometry, { readonly name: string }>;

type World = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

/** Outlines of the world's countries, from the package world-atlas (Natural Earth, public domain). */
export function useWorld(): UseQueryResult<readonly Outline[]> {
  return useQuery({ queryKey: ['world'], queryFn: readWorld });
}

async function readWorld(): Promise<readonly Outline[]> {
  const world = await json<World>('/explore/world.json');
  if (!world) throw new Error('the map did not come');
  const outlines: FeatureCollection<Geometry, { readonly name: string }> = feature(world, world.objects.countries);
  return outlines.features;
}

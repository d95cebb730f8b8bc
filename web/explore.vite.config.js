import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import { toPageConfig } from './page-config.js';

export default defineConfig({
  ...toPageConfig('explore', 1_000),
  plugins: [{ name: 'world', generateBundle: emitWorld }],
});

/** Writes the outlines of countries with the codes that the server knows them by. */
function emitWorld() {
  const world = readPackageJson('world-atlas/countries-50m.json');
  const codes = new Map(readPackageJson('world-countries/countries.json').map(({ ccn3, cca3 }) => [ccn3, cca3]));
  const { countries } = world.objects;
  const geometries = countries.geometries
    .filter(({ properties }) => properties.name !== 'Antarctica')
    .map(({ id, ...geometry }) => ({ ...geometry, id: geometry.properties.name === 'Kosovo' ? 'XKX' : codes.get(id) }));
  this.emitFile({
    type: 'asset',
    fileName: 'world.json',
    source: JSON.stringify({ ...world, objects: { countries: { ...countries, geometries } } }),
  });
}

function readPackageJson(path) {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
}

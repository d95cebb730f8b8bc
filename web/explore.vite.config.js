import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import { toPageConfig } from './page-config.js';

export default defineConfig(({ command }) => {
  const config = toPageConfig('explore', 1_000, command);
  return { ...config, plugins: [...config.plugins, { name: 'world', generateBundle: emitWorld, configureServer: serveWorld }] };
});

function emitWorld() {
  this.emitFile({ type: 'asset', fileName: 'world.json', source: toWorld() });
}

function serveWorld({ config, middlewares }) {
  middlewares.use(`${config.base}world.json`, (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(toWorld());
  });
}

/** Writes the outlines of countries with the codes that the server knows them by. */
function toWorld() {
  const world = readPackageJson('world-atlas/countries-50m.json');
  const codes = new Map(readPackageJson('world-countries/countries.json').map(({ ccn3, cca3 }) => [ccn3, cca3]));
  const { countries } = world.objects;
  const geometries = countries.geometries
    .filter(({ properties }) => properties.name !== 'Antarctica')
    .map(({ id, ...geometry }) => ({ ...geometry, id: geometry.properties.name === 'Kosovo' ? 'XKX' : codes.get(id) }));
  return JSON.stringify({ ...world, objects: { countries: { ...countries, geometries } } });
}

function readPackageJson(path) {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
}

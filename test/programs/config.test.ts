import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/programs/config.js';
import { InputError } from '../../src/shared/errors.js';

const defaults = {
  port: 4000,
  host: '127.0.0.1',
  allowedOrigins: null,
  publicUrl: null,
  ingestToken: null,
  servesText: true,
  dataDirectory: 'data',
  neo4j: null,
};

describe('readConfig', () => {
  it('has a default for everything, and the embedded store with it', () => {
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig({ HOME: '/home', NEO4J_TEST_URI: 'bolt://test' })).toEqual(defaults);
  });

  it('counts an empty or blank variable as not set', () => {
    const environment = { PORT: '', HOST: ' ', DATA_DIR: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '', NEO4J_USER: undefined };
    expect(readConfig(environment)).toEqual(defaults);
  });

  it('takes what is set', () => {
    expect(readConfig({ PORT: '0', HOST: '::1', DATA_DIR: '/var/lib/graph files' })).toEqual({
      port: 0,
      host: '::1',
      allowedOrigins: null,
      publicUrl: null,
      ingestToken: null,
      servesText: true,
      dataDirectory: '/var/lib/graph files',
      neo4j: null,
    });
  });

  it.each([
    ['*', null],
    ['https://a.example', ['https://a.example']],
    ['https://a.example , http://127.0.0.1:8080', ['https://a.example', 'http://127.0.0.1:8080']],
  ])('takes %s for the origins that may read', (value, origins) => {
    expect(readConfig({ ALLOWED_ORIGINS: value }).allowedOrigins).toEqual(origins);
  });

  it.each([
    ['https://tip.example', 'https://tip.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['https://example.org/tip/', 'https://example.org/tip'],
  ])('takes %s for where the server is seen', (value, publicUrl) => {
    expect(readConfig({ PUBLIC_URL: value }).publicUrl).toBe(publicUrl);
  });

  it('serves texts unless it is told not to', () => {
    expect(readConfig({ SERVE_TEXT: 'false' }).servesText).toBe(false);
    expect(readConfig({ SERVE_TEXT: 'true' }).servesText).toBe(true);
  });

  it('takes the Neo4j where its address is set, and only there', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687' }).neo4j).toEqual({
      uri: 'bolt://127.0.0.1:7687',
      user: 'neo4j',
      password: null,
      database: 'neo4j',
    });
    const rest = { NEO4J_USER: 'reader', NEO4J_PASSWORD: ' p:w@/ ', NEO4J_DATABASE: 'tip.reports' };
    expect(readConfig({ NEO4J_URI: 'neo4j+s://example.org', ...rest }).neo4j).toEqual({
      uri: 'neo4j+s://example.org',
      user: 'reader',
      password: ' p:w@/ ',
      database: 'tip.reports',
    });
    expect(readConfig(rest).neo4j).toBeNull();
  });

  it.each([
    'bolt://host',
    'bolt+s://host:7687',
    'bolt+ssc://host',
    'neo4j://host/',
    'neo4j+ssc://host?policy=eu',
    'bolt://[::1]:7687',
  ])('takes %s for an address of Neo4j', (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).neo4j?.uri).toBe(uri);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['PORT', '4000.5'],
    ['PORT', 'http'],
    ['HOST', 'a host'],
    ['HOST', 'http://host'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['PUBLIC_URL', 'https://example.org/#a'],
    ['PUBLIC_URL', 'https://host:99999'],
    ['NEO4J_URI', 'http://host:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_URI', 'host:7687'],
    ['NEO4J_URI', 'bolt://host/path'],
    ['NEO4J_URI', 'bolt://host:port'],
    ['NEO4J_URI', 'bolt://host:99999'],
    ['NEO4J_DATABASE', 'a database'],
    ['NEO4J_DATABASE', '1st'],
  ])('refuses %s=%s in one line that names it, what is expected and what came', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(InputError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be an? .+, got "${value}"$`));
  });

  it('keeps to one line whatever came', () => {
    expect(() => readConfig({ PORT: '1\n2' })).toThrow(/^.+$/);
    expect(() => readConfig({ PORT: '1\n2' })).not.toThrow(/\n/);
  });

  it('does not repeat a password that stands in an address', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://neo4j:secret@host:7687' })).toThrow('NEO4J_URI');
    expect(() => readConfig({ NEO4J_URI: 'bolt://neo4j:secret@host:7687' })).not.toThrow('secret');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { readConfig } from '../../src/programs/config.js';
import { readComposeDocument, readComposeFile } from './compose-file.js';

const { services, volumes } = readComposeFile();
const { neo4j, server } = services;
/** The schema names draft 7 by another address than Ajv does, which takes it where none is named. */
const { $schema: draft, ...schema } = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(read('test/containers/compose-spec.json')));
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);

describe('docker-compose.yml', () => {
  it('is as the Compose Specification wants it', () => {
    expect(draft).toBe('https://json-schema.org/draft-07/schema');
    expect(findComplaints(readComposeDocument())).toEqual([]);
  });

  it.each([
    ['key', { healthcheck: {}, heathcheck: {} }, '/services/server must NOT have additional properties'],
    ['type', { ports: '4000' }, '/services/server/ports must be array'],
    [
      'value',
      { depends_on: { neo4j: { condition: 'healthy' } } },
      '/services/server/depends_on/neo4j/condition must be equal to one of',
    ],
  ])('would be refused with a wrong %s', (_, server, complaint) => {
    expect(findComplaints({ services: { server } })).toContainEqual(expect.stringContaining(complaint));
  });

  it('takes the password from the environment alone, and says so where there is none', () => {
    const passwords = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|AUTH/.test(name)),
    );
    expect(passwords).toEqual([
      ['NEO4J_AUTH', expect.stringMatching(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^{}]*password[^{}]*\}$/)],
      ['NEO4J_PASSWORD', expect.stringMatching(/^\$\{NEO4J_PASSWORD:\?[^{}]*\}$/)],
    ]);
    const filled = [...JSON.stringify(readComposeDocument()).matchAll(/\$\{NEO4J_PASSWORD[^}]*\}/g)];
    expect(filled).toHaveLength(passwords.length);
  });

  it('runs Neo4j 5.26, of which the tests run a patch', () => {
    const [, tested = ''] = /<version>(\d+\.\d+)\.\d+<\/version>/.exec(read('test/neo4j/pom.xml')) ?? [];
    expect(tested).toBe('5.26');
    expect(neo4j.image).toMatch(new RegExp(`^neo4j:${tested.replace('.', '\\.')}(?:\\.\\d+)?-community$`));
  });

  it('gives Neo4j no variable but its settings: the image would take each other NEO4J_ name for one and refuse to start', () => {
    const names = Object.keys(neo4j.environment).filter((name) => name !== 'NEO4J_AUTH');
    expect(names.filter((name) => !/^NEO4J_(?:server|db|dbms)_/.test(name))).toEqual([]);
  });

  it('starts the server when Neo4j is healthy, with settings that it accepts and that lead there', () => {
    expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    const unset = { ALLOWED_ORIGINS: '', PUBLIC_URL: '', INGEST_TOKEN: '', SERVE_TEXT: '' };
    const settings = { ...server.environment, ...unset, NEO4J_PASSWORD: 'secret' };
    expect(readConfig(settings)).toMatchObject({ neo4j: { uri: 'bolt://neo4j:7687', password: 'secret' } });
  });

  it('checks the health of each service: readiness of the server, and Neo4j by a port that it publishes', () => {
    expect(server.healthcheck.test.at(-1)).toContain('/readyz');
    const [, port] = /^http:\/\/127\.0\.0\.1:(\d+)\/$/.exec(neo4j.healthcheck.test.at(-1) ?? '') ?? [];
    expect(neo4j.ports.map(toContainerPort)).toContain(port);
    expect(neo4j.healthcheck.test.join(' ')).not.toMatch(/\$|password/i);
  });

  it('publishes every port to this machine alone', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('keeps in declared volumes what Neo4j writes, and declares no other', () => {
    const mounts = neo4j.volumes.map((volume) => volume.split(':'));
    expect(mounts.map(([, folder]) => folder)).toEqual(['/data', '/logs']);
    expect(mounts.map(([name]) => name)).toEqual(Object.keys(volumes));
    expect(server.volumes).toEqual([]);
  });

  it('lets the server write nothing but /tmp, and become nobody else', () => {
    expect(server).toMatchObject({
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('gives both time to end, the server more than it takes at most', () => {
    expect(toSeconds(server.stop_grace_period)).toBeGreaterThan(11);
    expect(toSeconds(neo4j.stop_grace_period)).toBeGreaterThanOrEqual(60);
  });
});

function findComplaints(document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

/** The last part of `address:published:container`, where `published` may be a variable with a default. */
function toContainerPort(port: string): string | undefined {
  return /:(\d+)$/.exec(port)?.[1];
}

function toSeconds(duration: string): number {
  const [, amount, unit] = /^(\d+)([sm])$/.exec(duration) ?? [];
  return Number(amount) * (unit === 'm' ? 60 : 1);
}

function read(path: string): string {
  return readFileSync(join(packageDirectory, path), 'utf8');
}

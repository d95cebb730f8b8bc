import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';

/** The project's docker-compose.yml as it is written, nothing filled in. */
export function readComposeDocument(): unknown {
  return parse(readFileSync(join(packageDirectory, 'docker-compose.yml'), 'utf8'));
}

/** What the checks ask of docker-compose.yml. */
export function readComposeFile(): z.infer<typeof composeFile> {
  return composeFile.parse(readComposeDocument());
}

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.tuple([z.literal('CMD')], z.string()) }),
  restart: z.string(),
  stop_grace_period: z.string(),
});

const hardened = service.extend({
  read_only: z.boolean(),
  tmpfs: z.array(z.string()),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
});

const composeFile = z.object({
  services: z.strictObject({ neo4j: service, server: hardened }),
  volumes: z.record(z.string(), z.unknown()),
});

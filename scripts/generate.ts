import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { computeVersions, printVersions, VERSIONS_FILE } from './generate/code-versions.js';
import { generateGraphqlTypes } from './generate/graphql-types.js';
import { generateInputs } from './generate/inputs.js';
import { generatePageOperations } from './generate/page-operations.js';
import { generatePrintedSchema } from './generate/printed-schema.js';
import { SEED_SCHEMA_GENERATORS } from './generate/seed-schemas.js';
import { generateStatements } from './generate/statements.js';

// Writes src/generated, the printed schema and the schemas of the seed; with --check it writes nothing, and fails where a file is not what it would write.

const GENERATORS: Readonly<Record<string, (root: string) => Promise<string>>> = {
  'schema/inputs.graphql': generateInputs,
  'src/generated/graphql.ts': generateGraphqlTypes,
  'src/generated/statements.ts': generateStatements,
  'web/generated/operations.ts': generatePageOperations,
  'schema/printed.graphql': generatePrintedSchema,
  ...SEED_SCHEMA_GENERATORS,
  [VERSIONS_FILE]: (root) => Promise.resolve(printVersions(computeVersions(root))),
};

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

for (const [file, generate] of Object.entries(GENERATORS)) {
  const path = join(root, file);
  const text = await toFormatted(path, await generate(root));
  if (text === (await readIfThere(path))) continue;
  if (isCheck) {
    console.error(`${relative(process.cwd(), path)} is stale: run npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(path, text);
    console.log(`${relative(process.cwd(), path)} written`);
  }
}

async function toFormatted(path: string, text: string): Promise<string> {
  // Where no comment may stand the text says it itself.
  if (path.endsWith('.json')) return `${text}\n`;
  const comment = path.endsWith('.graphql') ? '#' : '//';
  const whole = `${comment} Written by npm run generate. Do not edit.\n\n${text}\n`;
  const { ignored } = await getFileInfo(path, { ignorePath: join(root, '.prettierignore') });
  return ignored ? whole : format(whole, { ...(await resolveConfig(path)), filepath: path });
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

import { join } from 'node:path';
import { createSchema } from '../src/schema/schema.js';
import { readQuestions } from '../src/server/questions.js';
import { packageDirectory } from '../src/shared/package-directory.js';
import { compareStores } from './compare-stores.js';

// Each question of docs/questions with its variables and the seed, on both stores.

const { schema } = createSchema(join(packageDirectory, 'schema'), true);
await compareStores([...readQuestions(join(packageDirectory, 'docs/questions'), schema).values()]);

import { join } from 'node:path';
import { createSchema } from '../../src/schema/schema.js';
import { packageDirectory } from '../../src/shared/package-directory.js';

/** The product's own schema and model. */
export const { schema, model } = createSchema(join(packageDirectory, 'schema'));

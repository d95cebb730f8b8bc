import { join } from 'node:path';
import { buildASTSchema } from 'graphql';
import type { RequiredProperties } from '../graph/elements.js';
import { findMissingProperties, toMissingLine } from '../ingestion/missing-properties.js';
import { findOutdated, reextract } from '../ingestion/reextract.js';
import { readModel } from '../plan/model.js';
import { listRequiredProperties } from '../plan/required-properties.js';
import { readSchemaDocument } from '../schema/schema-document.js';
import { packageDirectory } from '../shared/package-directory.js';
import type { OpenStore } from './open-store.js';

/**
 * Reads again the documents that another version of the extractor read, or says which command does: many servers may share a
 * database, so there a person decides when.
 */
export async function bringUpToDate(
  { graph, isShared, corrections, toKnowledge }: OpenStore,
  onNotice: (message: string) => void,
): Promise<void> {
  const outdated = await findOutdated(graph, corrections);
  if (outdated.length === 0) return;
  const missing = await findMissingProperties(graph, outdated, readRequiredProperties());
  const remedy = isShared ? 'run "npm run -s reextract" to read them again' : 'reading them again';
  for (const each of missing) onNotice(toMissingLine(each, remedy));
  if (isShared) {
    onNotice(`${String(outdated.length)} documents were read by another version of the extractor; ${remedy}`);
    return;
  }
  for await (const reextraction of reextract(graph, outdated, toKnowledge)) {
    if (reextraction.kind === 'REFUSED')
      onNotice(`document ${reextraction.document.id} stays as another extractor read it: ${reextraction.reason}`);
  }
}

function readRequiredProperties(): RequiredProperties {
  const schema = buildASTSchema(readSchemaDocument(join(packageDirectory, 'schema')), { assumeValidSDL: true });
  return listRequiredProperties(readModel(schema));
}

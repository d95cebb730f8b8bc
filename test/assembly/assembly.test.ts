import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble, ASSEMBLY_VERSION } from '../../src/assembly/assembly.js';
import { toAnalysedNode } from '../../src/graph/searchable.js';
import { arbitraryContributions, reference } from '../support/contributions.js';

describe('ASSEMBLY_VERSION', () => {
  it('is raised when the same contributions make other elements or other words to search', () => {
    const graphs = fc.sample(arbitraryContributions(6), { seed: 1, numRuns: 20 }).map((contributions) => {
      const { nodes, relationships } = assemble([reference, ...contributions]);
      const words = [...nodes.values()].map((node) => [node.id, toAnalysedNode(node)]);
      return [...words, ...nodes, ...relationships].map((each) => JSON.stringify(each)).sort();
    });
    const hash = createHash('sha256').update(JSON.stringify(graphs)).digest('hex').slice(0, 16);
    // Raise the version when the hash changes for another reason than other random contributions.
    expect({ version: ASSEMBLY_VERSION, hash }).toEqual({ version: '2', hash: 'f1fbc9a97ee70e44' });
  });
});

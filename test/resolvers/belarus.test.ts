import { describe, expect, it } from '@jest/globals';
import { ingest, removeDocument } from '../../src/ingestion/ingest.js';
import { BELARUS, toBelarusFindings } from '../support/belarus.js';
import { nonEmpty } from '../support/non-empty.js';
import { CONTRACT, runOperation } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { readShared } from '../support/shared-folder.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const bytes = readShared('narratives/blr-2023.txt', 'the real narrative of Belarus on both stores');
const describeWithText = bytes ? describe : describe.skip;

describeWithText('the real narrative of Belarus', () => {
  const answers: unknown[] = [];

  describe.each(stores)('in the $name store', ({ openChangeable }) => {
    let before: unknown;
    let answer: unknown;
    const file = bytes ?? new Uint8Array();
    const served = useServer(openChangeable, {
      prepare: async ({ graph, server }) => {
        before = (await runOperation(server, CONTRACT)).data;
        await ingest(graph, [await extractFile(file, 'blr-2023.txt')], false);
        answer = (await runOperation(server, BELARUS)).data;
        answers.push(answer);
      },
    });

    it('gives what a reader takes from it', () => {
      const missed = toBelarusFindings(answer, new TextDecoder().decode(file)).filter(([, holds]) => !holds);
      expect(missed).toEqual([]);
    });

    it('adds its text to the ten recommendations of the seed and keeps their summaries', () => {
      expect(answer).toMatchObject({ countryReport: { recommendations: { totalCount: 10 } } });
      expect(JSON.stringify(answer)).not.toContain('"summary":null');
      expect(before).toMatchObject({ countryReport: { narrative: 'SUMMARY', recommendations: { totalCount: 10 } } });
    });

    it('changes nothing when it comes again', async () => {
      const again = await ingest(served.graph, [await extractFile(file, 'blr-2023.txt')], false);
      expect(again.outcomes).toMatchObject([{ kind: 'HELD' }]);
      expect((await runOperation(served.server, BELARUS)).data).toEqual(answer);
    });

    it('leaves the seed as it was when it is taken out', async () => {
      const { contribution } = await extractFile(file, 'blr-2023.txt');
      await removeDocument(served.graph, contribution.document.id);
      expect((await runOperation(served.server, CONTRACT)).data).toEqual(before);
    });
  });

  it('gives the same values in all stores', () => {
    expect(answers).toHaveLength(stores.length);
    for (const answer of nonEmpty(answers, 'answers')) expect(answer).toEqual(answers[0]);
  });
});

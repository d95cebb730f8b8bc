import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** What axe finds on a page, or in a part of it, of serious or critical impact: the rule and the first element, one line each. */
export async function findBarriers(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = FOUND.parse(await page.evaluate(`axe.run(${JSON.stringify(within)}, { resultTypes: ["violations"] })`));
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FOUND = z.object({
  violations: z.array(z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) })),
});

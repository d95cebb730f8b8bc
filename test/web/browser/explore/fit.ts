import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findBarriers } from '../accessibility.js';
import type { Visit } from './visit.js';

/** Looks at each kind of page in each size and scheme of colours, and leaves pictures of it. */
export function describeFit(visit: Visit): void {
  const PARTS: readonly (readonly [name: string, part: string, ready: string])[] = [
    ['map', '/map/2023', '.world .country'],
    ['country', '/country/BLR/2023', '.recommendations > li'],
    ['text', '/country/ATA/2024', 'mark.group'],
    ['comparison', '/compare/BLR-2023/AFG-2023', '.compared'],
    ['graph', '/graph/open=BLR-2023', '.canvas canvas'],
    ['overview', '/overview/open=TIER_3', '.canvas canvas'],
    ['search', '/search/shelter', '.hits > li'],
    ['narrowed', '/search/shelter/country=GTM&year=2023', '.chip.chosen'],
    ['concepts', '/concepts', '.concepts dt'],
    ['concept', '/concept/theme/SHELTER', '.claims > li'],
    ['laws', '/laws', 'tbody tr'],
    ['nowhere', '/nowhere', 'h1'],
    ['unknown', '/country/XXX', '.failure, h1'],
  ];

  describe.each([
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 360, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ] as const)('at $width px, $scheme', ({ width, scheme }) => {
    it.each(PARTS)('%s fits, has nothing that keeps people out, and is seen', async (name, part, ready) => {
      await visit.page.setViewportSize({ width, height: 800 });
      await visit.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await visit.open(part);
      await visit.page.locator(ready).first().waitFor({ state: 'attached' });
      expect(await visit.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await findBarriers(visit.page)).toEqual([]);
      await visit.page.screenshot({ path: join(visit.pictures, `${name}-${String(width)}-${scheme}.png`) });
      expect(visit.offences).toEqual([]);
    });
  });
}

import type { Locator, Page } from 'playwright-core';

/** The page at `/` in an empty tab: a new one for each test. */
export interface Visit {
  readonly page: Page;
  /** What must not happen. */
  readonly offences: readonly string[];
  /** Where pictures of the page go. */
  readonly pictures: string;
  /** Opens a part of the page, such as `/map/2023`. */
  readonly open: (part: string) => Promise<void>;
  readonly heading: (name: string) => Locator;
}

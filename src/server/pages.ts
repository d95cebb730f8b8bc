import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { registerPage } from './page.js';
import { registerPlayground, type OpenInPlayground } from './playground.js';

/** Folders of the built pages. */
export interface PageDirectories {
  /** Of the page to explore with. */
  readonly exploreDirectory: string;
  readonly playgroundDirectory: string;
}

/** Serves the page to explore with at `/` and the playground at `/playground`. */
export async function registerPages(app: FastifyInstance, directories: PageDirectories): Promise<OpenInPlayground> {
  await app.register(helmet, { global: false });
  const directory = directories.exploreDirectory;
  await registerPage(app, { name: 'the page', directory, address: '/', prefix: '/explore/', styles: STYLES });
  return registerPlayground(app, directories.playgroundDirectory);
}

/** Hashes of the style elements that cytoscape, and force-graph with what it is made of, write into the page. */
const STYLES = [
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
  "'sha256-9xjtvxMT1ApHlgn9ohbh2FNfvK5Tqtzy94BjfXBeMSY='",
  "'sha256-jtRRMYY2VbEXuBKbHvqM1/fPT8vazFrEooXdvwUK4y8='",
  // Of an empty one: the words are put in after the element.
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
];

import { Readability } from '@mozilla/readability';
import type { CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode } from 'domhandler';
import { DOMParser } from 'linkedom';
import { parseHtml } from './tree.js';

/** The content of a page: nodes, and those within them that are no text. */
export interface Content {
  readonly nodes: readonly AnyNode[];
  readonly without: ReadonlySet<AnyNode>;
}

/**
 * The part of a page that is its content, with the title of the page ahead of it: what the page marks as such, the whole page
 * where it has no menus, else what readability takes for it.
 */
export function toContent(page: CheerioAPI): Content {
  const without = new Set<AnyNode>(page(NO_TEXT).toArray());
  const body = page('body').get(0) ?? page.root().get(0);
  if (!body) return { nodes: [], without };
  const whole = measure(body, without);
  const marked = findMarked(page, whole.size, without);
  const title = page('h1')
    .toArray()
    .filter((heading) => !isWithin(heading, without))
    .slice(0, 1);
  if (marked) return { nodes: [...title.filter((heading) => !isWithin(heading, new Set([marked]))), marked], without };
  const readable = whole.linked > whole.size * MENU_SHARE ? findReadable(page) : null;
  return { nodes: [readable ?? body], without };
}

/** What browsers do not show as text, and what stands around the content of a page. Not forms: some pages are one. */
const NO_TEXT = [
  'script, style, noscript, template, svg, math, iframe, object, canvas, audio, video, select, button, input, textarea',
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
  'nav, header:not(:has(h1)), footer, aside, dialog, menu',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]',
].join(', ');

/** How pages mark their content, the surest first. */
const MARKS = ['.entry-content', '[itemprop="articleBody"]', 'article', 'main', '[role="main"]'];

/** Share of the text that is in links, above which a page has menus. */
const MENU_SHARE = 0.25;

/** A marked element counts as the content if it is the only one of its kind and holds most of the text. */
function findMarked(page: CheerioAPI, size: number, without: ReadonlySet<AnyNode>): AnyNode | null {
  for (const mark of MARKS) {
    const [found, second] = page(mark).toArray();
    if (found && !second && measure(found, without).size * 2 >= size) return found;
  }
  return null;
}

/** Characters of text, and those of them in links. */
function measure(root: AnyNode, without: ReadonlySet<AnyNode>): { readonly size: number; readonly linked: number } {
  let [size, linked] = [0, 0];
  const rest: (readonly [AnyNode, boolean])[] = [[root, false]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [node, isLinked] = next;
    if (without.has(node)) continue;
    if (isText(node)) {
      size += node.data.length;
      if (isLinked) linked += node.data.length;
    }
    const isLink = isLinked || (isTag(node) && node.name === 'a' && 'href' in node.attribs);
    if ('children' in node) for (const child of node.children) rest.push([child, isLink]);
  }
  return { size, linked };
}

function isWithin(node: AnyNode, set: ReadonlySet<AnyNode>): boolean {
  for (let each: AnyNode | null = node; each; each = each.parent) if (set.has(each)) return true;
  return false;
}

/**
 * What readability takes for the content. It would drop a heading that repeats the title of the page, where country and tier
 * often stand, so the title goes and headings become lesser ones.
 */
function findReadable(page: CheerioAPI): AnyNode | null {
  // Its time grows with the square of a page's size; a page of the web has some thousands of elements.
  if (page('*').length > MOST_READABLE_ELEMENTS) return null;
  page(NO_TEXT).add('title').remove();
  page('h1, h2').each((_, heading) => {
    heading.tagName = 'h3';
  });
  const article = new Readability(new DOMParser().parseFromString(page.html(), 'text/html'), { charThreshold: 200 }).parse();
  return article?.content ? (parseHtml(article.content).root().get(0) ?? null) : null;
}

const MOST_READABLE_ELEMENTS = 10_000;

import { isText, type AnyNode, type Element } from 'domhandler';
import type { Content } from './content.js';
import { TextPage } from './text-page.js';

/**
 * The text of a content as a browser would lay it out: white space folded but for no-break spaces, an empty line between
 * paragraphs, a bullet or a number before the items of a list.
 */
export function toText({ nodes, without }: Content): string {
  const page = new TextPage();
  const numbers = new WeakMap<object, number>();
  // A list of what is still to do instead of recursion, so that no nesting can overrun the stack.
  const steps: (AnyNode | (() => void))[] = [...nodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') {
      step();
      continue;
    }
    if (without.has(step)) continue;
    if (isText(step)) page.addText(step.data);
    if (!('children' in step)) continue;
    if ('name' in step) steps.push(enter(step, page, numbers));
    for (let index = step.children.length - 1; index >= 0; index -= 1) {
      const child = step.children[index];
      if (child) steps.push(child);
    }
  }
  return page.toString();
}

/** Lays out the start of an element; returns what lays out its end. */
function enter(element: Element, page: TextPage, numbers: WeakMap<object, number>): () => void {
  const { name } = element;
  if (name === 'br') page.breakLine();
  if (CELLS.has(name)) page.addText(' ');
  if (LINES.has(name)) page.breakBlock(PARAGRAPHS.has(name));
  if (name === 'li') page.setBullet(toBullet(element, numbers));
  if (name === 'pre') page.preserve(1);
  return () => {
    if (name === 'pre') page.preserve(-1);
    if (LINES.has(name)) page.breakBlock(PARAGRAPHS.has(name));
  };
}

const CELLS = new Set(['td', 'th']);

/** Elements with an empty line around them. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table figure section article'.split(' '));

/** Elements that stand on lines of their own. */
const LINES = new Set([
  ...PARAGRAPHS,
  ...'address body caption center dd details div dt fieldset figcaption footer form header hr html li main summary tr'.split(' '),
]);

function toBullet({ parent }: Element, numbers: WeakMap<object, number>): string {
  if (!parent || !('name' in parent) || parent.name !== 'ol') return '•';
  const number = (numbers.get(parent) ?? Number.parseInt(parent.attribs['start'] ?? '1', 10) - 1) + 1;
  numbers.set(parent, number);
  return `${String(number)}.`;
}

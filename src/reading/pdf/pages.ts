import { InputError } from '../../shared/errors.js';
import { invariant } from '../../shared/invariant.js';

/** A page of a PDF: its size in points, and the pieces of text on it. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** A piece of text where it stands: `x` and `y` count from the lower left corner to the start of its base line. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** @throws InputError if the bytes are no PDF that can be read, or one of more pages or text than any report has */
export async function readPages(bytes: Uint8Array): Promise<readonly Page[]> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAXIMUM_PAGES)
      throw new InputError(`a PDF has at most ${String(MAXIMUM_PAGES)} pages, this has ${String(pdf.numPages)}`);
    const pages: Page[] = [];
    let room = MAXIMUM_CHARACTERS;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(pdf, number);
      room -= page.items.reduce((sum, { text }) => sum + text.length, 0);
      if (room < 0) throw new InputError(`the text of a PDF has at most ${String(MAXIMUM_CHARACTERS)} characters, this has more`);
      pages.push(page);
    }
    return pages;
  } catch (error) {
    throw toInputError(error);
  } finally {
    await pdf.destroy();
  }
}

const MAXIMUM_PAGES = 2_000;

const MAXIMUM_CHARACTERS = 5_000_000;

/** What is used of the library's document: its own types lead to a package that is not there. */
interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

interface PdfPage {
  /** Left, lower, right and upper edge. */
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly (PdfText | object)[] }>;
  cleanup(): void;
}

interface PdfText {
  readonly str: string;
  readonly width: number;
  /** Scale, slant and place, six numbers. */
  readonly transform: readonly number[];
}

function isPdf(value: unknown): value is Pdf {
  return typeof value === 'object' && value !== null && 'numPages' in value && 'getPage' in value && 'destroy' in value;
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Large, and few files need it.
    const unpdf = await import('unpdf');
    // A copy: the library takes over what it gets. It is to log nothing, and to run no code of the file.
    const pdf: unknown = await unpdf.getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    invariant(isPdf(pdf), 'the library opens a PDF');
    return pdf;
  } catch (error) {
    throw toInputError(error);
  }
}

function toInputError(error: unknown): unknown {
  if (error instanceof InputError || !(error instanceof Error)) return error;
  const what = error.name === 'PasswordException' ? 'one that is encrypted' : `one that is damaged: ${error.message}`;
  return new InputError(`expected a PDF that can be read, got ${what}`, { cause: error });
}

async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  page.cleanup();
  return {
    width: right - left,
    height: top - bottom,
    items: items.flatMap((item): readonly Item[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, b, , , x, y] = item.transform;
      const size = Math.hypot(a ?? 0, b ?? 0);
      // Text that runs up the margin is none of the narrative.
      if (Math.abs(b ?? 0) > size / 2) return [];
      return [{ text: item.str, x: (x ?? 0) - left, y: (y ?? 0) - bottom, width: item.width, size }];
    }),
  };
}

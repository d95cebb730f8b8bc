import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** Text at a place of a page, counted in points from its upper left corner. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with these pages. */
function toPdf(pages: readonly (readonly Placed[])[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'LETTER', margin: 0, autoFirstPage: false });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    for (const page of pages) {
      pdf.addPage();
      for (const { text, x, y, size = 10 } of page) pdf.fontSize(size).text(text, x, y, { lineBreak: false });
    }
    pdf.end();
  });
}

/** Paragraphs in two columns a page, their lines broken and their words cut as a typesetter does, with running heads and page numbers. */
export function toReportPdf(paragraphs: readonly string[], linesAColumn = 7): Promise<Buffer> {
  const lines = paragraphs.flatMap((paragraph) => [...toLines(paragraph), null]);
  const columns: (readonly (string | null)[])[] = [];
  for (let start = 0; start < lines.length; start += linesAColumn) columns.push(lines.slice(start, start + linesAColumn));
  const pages: Placed[][] = [];
  columns.forEach((column, index) => {
    const page = Math.floor(index / 2);
    const placed = (pages[page] ??= [
      { text: 'A REPORT ON FAR COUNTRIES', x: 200, y: 30 },
      { text: String(page + 17), x: 300, y: 760 },
    ]);
    column.forEach((text, row) => {
      if (text !== null) placed.push({ text, x: index % 2 === 0 ? 60 : 320, y: 100 + row * 12 });
    });
  });
  return toPdf(pages);
}

/** Lines of some 45 characters; a word that does not fit is cut in the middle. */
function toLines(paragraph: string): readonly string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    const room = 45 - line.length;
    if (word.length < room) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else if (room > 5 && /^[a-z]{8,}$/.test(word)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines;
}

/** A small PDF whose only page says a word, behind so many megabytes of spaces that unpack from a few kilobytes. */
export async function toInflatingPdf(megabytes: number): Promise<Buffer> {
  const space = Buffer.alloc(2 ** 20, ' ');
  const content = function* (): Generator<Buffer> {
    for (let count = 0; count < megabytes; count += 1) yield space;
    yield Buffer.from('BT /F1 10 Tf 50 700 Td (Hello) Tj ET');
  };
  const packed = await buffer(Readable.from(content()).pipe(createDeflate()));
  const objects = [
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj',
    '5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
    `4 0 obj << /Filter /FlateDecode /Length ${String(packed.length)} >> stream\n`,
  ];
  const trailer = '\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${objects.join('\n')}`), packed, Buffer.from(trailer)]);
}

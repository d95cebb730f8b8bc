/** One of the signs that stand for nothing but a bullet, those of symbol fonts in PDFs among them. */
export const BULLET_SIGN = /[•●▪▫◦○∙‣⁃■□►▸◆◇◘❖➢➤➔→⦁✓✔☐★\uf0b7\uf0a7\uf0d8\uf076]/u;

/** A bullet or a number at the head of a line, with the white space around it. */
export const BULLET =
  /^[^\S\n]{0,20}(?:[•●▪▫◦○∙‣⁃■□►▸◆◇◘❖➢➤➔→⦁✓✔☐★\uf0b7\uf0a7\uf0d8\uf076·»]|[*–—+-](?=[\s\p{L}])|o(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))[^\S\n]{0,20}/u;

/** A bullet inside a line; a dash is one only behind the end of a sentence. */
export const INLINE_BULLET = /[•●▪▫◦○∙‣⁃■□►▸◆◇◘❖➢➤➔→⦁✓✔☐★\uf0b7\uf0a7\uf0d8\uf076]|(?<=[.;:!?]\s{0,3})[*·–—-](?=\s)/gu;

/** A sign at the head of a line that only lists use. */
export const LISTED = /^\s{0,20}[•●▪▫◦○∙‣⁃■□►▸◆◇◘❖➢➤➔→⦁✓✔☐★\uf0b7\uf0a7\uf0d8\uf076*·»]/u;

/** A page of text that grows, with white space as a browser shows it. */
export class TextPage {
  readonly #parts: string[] = [];
  /** What is due before the next word: nothing, a space, or line ends. */
  #due: '' | ' ' | '\n' | '\n\n' = '';
  #bullet = '';
  #preserved = 0;

  /** Adds text, its white space folded but for no-break spaces. */
  addText(text: string): void {
    if (this.#preserved > 0) {
      this.#write(text);
      return;
    }
    // In pieces: an engine keeps a place for each character that it may have to give back.
    const folded = text.replace(/[ \t\n\r\f]{1,10000}/g, ' ').replace(/ {2,10000}/g, ' ');
    const words = folded.slice(folded.startsWith(' ') ? 1 : 0, folded.length > 1 && folded.endsWith(' ') ? -1 : undefined);
    if (folded.startsWith(' ') && this.#due === '') this.#due = ' ';
    if (words === '') return;
    this.#write(words);
    if (folded.endsWith(' ')) this.#due = ' ';
  }

  /** Ends the line; a second time, the paragraph. */
  breakLine(): void {
    this.#due = this.#due.startsWith('\n') ? '\n\n' : '\n';
  }

  /** Ends the line, or the paragraph; again changes nothing. */
  breakBlock(isParagraph: boolean): void {
    this.#due = isParagraph || this.#due === '\n\n' ? '\n\n' : '\n';
  }

  /** Puts a bullet before the next word, unless that is one. */
  setBullet(bullet: string): void {
    this.#bullet = bullet;
  }

  /** Counts the elements around the text whose white space is kept. */
  preserve(step: 1 | -1): void {
    this.#preserved += step;
  }

  toString(): string {
    return this.#parts.length === 0 ? '' : `${this.#parts.join('')}\n`;
  }

  #write(text: string): void {
    if (this.#parts.length > 0) this.#parts.push(this.#due);
    if (this.#bullet !== '' && !BULLET.test(text)) this.#parts.push(this.#bullet, ' ');
    this.#parts.push(text);
    this.#due = '';
    this.#bullet = '';
  }
}

const BULLET = /^(?:[•‣▪■●◦*–—-]|\d{1,3}[.)])\s/;

/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** The start of an element that something follows in. */
export function toStart(name: string, attributes: Attributes = {}): string {
  return `<${name}${toAttributes(attributes)}>`;
}

/** A whole element with text. */
export function toElement(name: string, attributes: Attributes, text: string): string {
  return `${toStart(name, attributes)}${toXmlText(text)}</${name}>`;
}

/** An element without content. */
export function toEmptyElement(name: string, attributes: Attributes): string {
  return `<${name}${toAttributes(attributes)}/>`;
}

/** Text as XML holds it, in elements and in attributes. What XML 1.0 has no character for becomes U+FFFD. */
function toXmlText(text: string): string {
  // A reader may take any line separator for a line feed, unless it is written as a number.
  return text.replace(/[&<>"\u2028\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => {
    const code = character.charCodeAt(0);
    const isAllowed = code < 0x20 ? code === 0x9 || code === 0xa || code === 0xd : code < 0xd800;
    return isAllowed ? `&#${String(code)};` : '\uFFFD';
  });
}

/** The first line of a file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function toAttributes(attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  return given.map(([name, value]) => ` ${name}="${toXmlText(String(value))}"`).join('');
}

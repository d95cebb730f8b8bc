/** One document of a file, as its reader yields it. */
export type FileDocument = NarrativeText | ProfileText | PlacementRow;

interface FilePart {
  /** SHA-256 of the document's bytes, in hexadecimal. */
  readonly id: string;
  readonly mediaType: string;
  /** Line of the file at which the document starts, from 1; null where it is the whole file. */
  readonly row: number | null;
}

interface DocumentText extends FilePart {
  /** The text in which evidence counts its places. */
  readonly text: string;
}

/** A whole file of prose. */
export interface NarrativeText extends DocumentText {
  readonly kind: 'NARRATIVE';
}

/** A row of a file of profiles. */
export interface ProfileText extends DocumentText {
  readonly kind: 'PROFILE';
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  /** Years of the publisher's editions that hold this text, the first one first. */
  readonly editions: readonly number[];
}

/** A row of a table of tier placements. */
export interface PlacementRow extends FilePart {
  readonly kind: 'ROW';
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  readonly countryName: string;
  readonly year: number;
  readonly tier: string;
  /** Ids of the sources that place the country so. */
  readonly sources: readonly string[];
}

/** A row that is not what its file should hold; the others are read all the same. */
export interface UnreadableRow {
  readonly kind: 'UNREADABLE';
  readonly row: number;
  readonly reason: string;
}

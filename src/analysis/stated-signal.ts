/** What may come before a downgrade: a claim of a negative status, one of a fall, and a stated run of years. */
export const SIGNALS = ['DID_NOT', 'DID_NOT_REPORT', 'INADEQUATE', 'HARMED', 'DECREASED', 'STREAK'] as const;

export type Signal = (typeof SIGNALS)[number];

/** The signals that the texts of an edition state of a country whose claims are known. */
export interface StatedSignals {
  readonly country: string;
  readonly year: number;
  readonly signals: ReadonlySet<Signal>;
}

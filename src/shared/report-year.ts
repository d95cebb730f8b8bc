/** The year that the id of an edition, of a report or profile, or of what belongs to one has in it; null for other ids. */
export function toReportYear(id: string): number | null {
  const [, year] = /^[A-Z]{3}-(\d{4})(?:-|$)/.exec(id) ?? /^(\d{4})$/.exec(id) ?? [];
  return year === undefined ? null : Number(year);
}

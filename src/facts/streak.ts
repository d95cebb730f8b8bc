/** The first year of a run of consecutive years that includes the year of the report. */
export function toFirstYear(year: number, years: number): number {
  return year - years + 1;
}

/** A code in words: DID_NOT_REPORT is "did not report". */
export function toWords(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

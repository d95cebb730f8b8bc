import { InputError } from './errors.js';

/**
 * The code of a country as the graph has it, in capitals.
 * @throws InputError that names the argument, if that is no such code
 */
export function toCountryCode(argument: string, value: string): string {
  if (/^[A-Za-z]{3}$/.test(value)) return value.toUpperCase();
  throw new InputError(`${argument} must be an ISO 3166-1 alpha-3 code such as BLR, got "${value.slice(0, 80)}"`);
}

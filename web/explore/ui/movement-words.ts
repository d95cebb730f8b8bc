import type { Movement } from '../../generated/operations.js';

/** What a movement is called; "not known" without one. */
export function toMovementWords(movement: Movement | null): string {
  return movement === null ? 'not known' : MOVEMENTS[movement];
}

const MOVEMENTS: Readonly<Record<Movement, string>> = {
  REMAINED: 'same tier',
  UPGRADED: 'upgraded',
  DOWNGRADED: 'downgraded',
  PLACED: 'newly placed',
};

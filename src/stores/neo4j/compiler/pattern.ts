import type { Direction } from '../../../graph/plan.js';
import { toIdentifier } from './text.js';

/** The path from a node to another along one relationship: `(country)-[hasReport:HAS_REPORT]->(countryReport:CountryReport)`. */
export function toPath(from: string, relationship: string, step: Step, to: string): string {
  const link = `[${relationship}:${toIdentifier(step.type)}]`;
  return `${from}${step.direction === 'IN' ? '<-' : '-'}${link}${step.direction === 'OUT' ? '->' : '-'}${to}`;
}

interface Step {
  readonly type: string;
  readonly direction: Direction;
}

/** The nodes with a label: `(country:Country)`. */
export function toNodePattern(variable: string, label: string): string {
  return `(${variable}:${toIdentifier(label)})`;
}

/** Keeps a statement that starts at a label from nodes with the same label that are not this graph's. */
export function toOwnCondition(variable: string): string {
  return `${variable}:TipEntity`;
}

import { findTierRank } from '../../facts/tiers.js';
import type { ElementsDraft, RelationshipElement } from '../../graph/elements.js';

/** Adds to each placement its movement since the placement of the year before, where the graph holds both and both are ranked. */
export function deriveMovements({ relationships }: ElementsDraft): void {
  const placements = new Map<string, RelationshipElement>();
  const stated: [string, RelationshipElement][] = [];
  for (const [id, relationship] of relationships) {
    if (relationship.type !== 'PLACED_ON') continue;
    stated.push([id, relationship]);
    const rival = placements.get(relationship.from.id);
    if (!rival || isBetterSupported(relationship, rival)) placements.set(relationship.from.id, relationship);
  }
  for (const [id, relationship] of stated) {
    const before = placements.get(toYearBefore(relationship.from.id));
    const movement = before && toMovement(before.to.id, relationship.to.id);
    if (movement) relationships.set(id, { ...relationship, properties: { ...relationship.properties, movement } });
  }
}

/** The order in which stores choose among several relationships where the schema has one. */
function isBetterSupported(a: RelationshipElement, b: RelationshipElement): boolean {
  const difference = Number(a.properties['authority'] ?? 0) - Number(b.properties['authority'] ?? 0);
  return difference > 0 || (difference === 0 && a.to.id < b.to.id);
}

function toYearBefore(report: string): string {
  return `${report.slice(0, 4)}${String(Number(report.slice(4)) - 1)}`;
}

function toMovement(before: string, now: string): 'REMAINED' | 'UPGRADED' | 'DOWNGRADED' | null {
  const [from, to] = [findTierRank(before), findTierRank(now)];
  if (from === null || to === null) return null;
  if (from === to) return 'REMAINED';
  return to < from ? 'UPGRADED' : 'DOWNGRADED';
}

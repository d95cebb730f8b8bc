import type { ElementsDraft } from '../../graph/elements.js';
import { toReportId } from '../../graph/keys.js';

/**
 * Says of each country report of which no narrative is known that a profile is, where one of its country names the tier of
 * the report's year.
 */
export function deriveCoverage({ nodes, relationships }: ElementsDraft): void {
  for (const { type, from, to } of relationships.values()) {
    const tierYear = type === 'HAS_PROFILE' ? nodes.get(to.id)?.properties['tierYear'] : undefined;
    const report = typeof tierYear === 'number' ? nodes.get(toReportId(from.id, tierYear)) : undefined;
    if (report?.properties['narrative'] !== 'NONE') continue;
    nodes.set(report.id, { ...report, properties: { ...report.properties, narrative: 'PROFILE' } });
  }
}

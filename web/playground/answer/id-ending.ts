/** What tells a node by its id from its neighbours: article-181-1 of BLR/~/article-181-1, R04 of BLR-2023-R04. */
export function toIdEnding(id: string): string {
  if (id.includes('/')) return id.slice(id.lastIndexOf('/') + 1);
  return id.length < 10 ? id : id.slice(id.lastIndexOf('-') + 1);
}

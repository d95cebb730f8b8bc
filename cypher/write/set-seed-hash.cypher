// set-seed-hash
// Remembers which seed the graph is filled from; null while it is being filled.
// @param hash  string | null
MATCH (graph:TipEntity {id: 'tip-graph'})
SET graph.seedHash = $hash

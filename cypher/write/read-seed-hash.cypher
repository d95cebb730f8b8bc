// read-seed-hash
// Reads which seed the graph was last filled from.
// @returns { hash: string | null }
MATCH (graph:TipEntity {id: 'tip-graph'})
RETURN graph.seedHash AS hash

// read-assembly-version
// Reads which version of the program's assembly made the graph; null where none has yet.
// @returns { version: string | null }
MATCH (graph:TipEntity {id: 'tip-graph'})
RETURN graph.assemblyVersion AS version

// set-assembly-version
// Remembers which version of the program's assembly made the graph.
// @param version  string
MATCH (graph:TipEntity {id: 'tip-graph'})
SET graph.assemblyVersion = $version

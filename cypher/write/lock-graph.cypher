// lock-graph
// Makes all other writers wait until this transaction ends.
MERGE (graph:TipEntity {id: 'tip-graph'})
SET graph:TipGraph, graph.lock = true
REMOVE graph.lock

// read-version
// Reads what the version of the data is made of: the seed's hash, and a line for each document that was ingested.
// @returns { seed: string | null, documents: string[] }
OPTIONAL MATCH (graph:TipEntity {id: 'tip-graph'})
RETURN graph.seedHash AS seed, COLLECT {
  MATCH (document:Document)
  WHERE document:TipEntity AND document.origin = 'INGESTED'
  RETURN document.id + ' ' + document.partition + ' ' + coalesce(toString(document.year), '-') + ' ' + coalesce(document.extractor, '-')
} AS documents

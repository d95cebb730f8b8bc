// Written by npm run generate. Do not edit.

import type { Properties } from '../graph/contribution.js';

/** A statement of cypher/ with the types of what it takes and of the rows that it returns. */
export interface Statement<Parameters, Row> {
  readonly name: string;
  readonly text: string;
  /** Never called: holds the types. */
  readonly types?: (parameters: Parameters) => Row;
}

export const constraintsStatements: {
  /** Finds and orders nodes labelled Action by id. */
  readonly actionId: Statement<Readonly<Record<string, never>>, never>;
  /** Orders nodes labelled Action as lists of them are ordered. */
  readonly actionOrder: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Actor by id. */
  readonly actorId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Claim by id. */
  readonly claimId: Statement<Readonly<Record<string, never>>, never>;
  /** Orders nodes labelled Claim as lists of them are ordered. */
  readonly claimOrder: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Country by id. */
  readonly countryId: Statement<Readonly<Record<string, never>>, never>;
  /** Orders nodes labelled Country as lists of them are ordered. */
  readonly countryOrder: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled CountryReport by id. */
  readonly countryReportId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Document by id. */
  readonly documentId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds the documents that were ingested among those of the seed. */
  readonly documentOrigin: Statement<Readonly<Record<string, never>>, never>;
  /** Finds the documents of a partition. */
  readonly documentPartition: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Flow by id. */
  readonly flowId: Statement<Readonly<Record<string, never>>, never>;
  /** Orders nodes labelled Flow as lists of them are ordered. */
  readonly flowOrder: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled LegalInstrument by id. */
  readonly legalInstrumentId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled LegalProvision by id. */
  readonly legalProvisionId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Passage by id. */
  readonly passageId: Statement<Readonly<Record<string, never>>, never>;
  /** Orders nodes labelled Passage as lists of them are ordered. */
  readonly passageOrder: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Profile by id. */
  readonly profileId: Statement<Readonly<Record<string, never>>, never>;
  /** Orders nodes labelled Profile as lists of them are ordered. */
  readonly profileOrder: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Recommendation by id. */
  readonly recommendationId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Report by id. */
  readonly reportId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Role by id. */
  readonly roleId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Sector by id. */
  readonly sectorId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Source by id. */
  readonly sourceId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled SummaryItem by id. */
  readonly summaryItemId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Theme by id. */
  readonly themeId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled Tier by id. */
  readonly tierId: Statement<Readonly<Record<string, never>>, never>;
  /** Makes the id unique among all nodes of this graph. */
  readonly tipEntityId: Statement<Readonly<Record<string, never>>, never>;
  /** Indexes the stems of the nodes that are searched, as they are. */
  readonly tipSearch: Statement<Readonly<Record<string, never>>, never>;
  /** Indexes the words of the nodes that are searched, as they are. */
  readonly tipWords: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled TraffickingForm by id. */
  readonly traffickingFormId: Statement<Readonly<Record<string, never>>, never>;
  /** Finds and orders nodes labelled VictimGroup by id. */
  readonly victimGroupId: Statement<Readonly<Record<string, never>>, never>;
} = {
  actionId: {
    name: 'action-id',
    text: `CREATE INDEX tip_action_id IF NOT EXISTS
FOR (node:Action)
ON (node.id)`,
  },
  actionOrder: {
    name: 'action-order',
    text: `CREATE INDEX tip_action_order IF NOT EXISTS
FOR (node:Action)
ON (node.ordinal, node.id)`,
  },
  actorId: {
    name: 'actor-id',
    text: `CREATE INDEX tip_actor_id IF NOT EXISTS
FOR (node:Actor)
ON (node.id)`,
  },
  claimId: {
    name: 'claim-id',
    text: `CREATE INDEX tip_claim_id IF NOT EXISTS
FOR (node:Claim)
ON (node.id)`,
  },
  claimOrder: {
    name: 'claim-order',
    text: `CREATE INDEX tip_claim_order IF NOT EXISTS
FOR (node:Claim)
ON (node.ordinal, node.id)`,
  },
  countryId: {
    name: 'country-id',
    text: `CREATE INDEX tip_country_id IF NOT EXISTS
FOR (node:Country)
ON (node.id)`,
  },
  countryOrder: {
    name: 'country-order',
    text: `CREATE INDEX tip_country_order IF NOT EXISTS
FOR (node:Country)
ON (node.nameKey, node.id)`,
  },
  countryReportId: {
    name: 'country-report-id',
    text: `CREATE INDEX tip_country_report_id IF NOT EXISTS
FOR (node:CountryReport)
ON (node.id)`,
  },
  documentId: {
    name: 'document-id',
    text: `CREATE INDEX tip_document_id IF NOT EXISTS
FOR (node:Document)
ON (node.id)`,
  },
  documentOrigin: {
    name: 'document-origin',
    text: `CREATE INDEX tip_document_origin IF NOT EXISTS
FOR (node:Document)
ON (node.origin)`,
  },
  documentPartition: {
    name: 'document-partition',
    text: `CREATE INDEX tip_document_partition IF NOT EXISTS
FOR (node:Document)
ON (node.partition)`,
  },
  flowId: {
    name: 'flow-id',
    text: `CREATE INDEX tip_flow_id IF NOT EXISTS
FOR (node:Flow)
ON (node.id)`,
  },
  flowOrder: {
    name: 'flow-order',
    text: `CREATE INDEX tip_flow_order IF NOT EXISTS
FOR (node:Flow)
ON (node.ordinal, node.id)`,
  },
  legalInstrumentId: {
    name: 'legal-instrument-id',
    text: `CREATE INDEX tip_legal_instrument_id IF NOT EXISTS
FOR (node:LegalInstrument)
ON (node.id)`,
  },
  legalProvisionId: {
    name: 'legal-provision-id',
    text: `CREATE INDEX tip_legal_provision_id IF NOT EXISTS
FOR (node:LegalProvision)
ON (node.id)`,
  },
  passageId: {
    name: 'passage-id',
    text: `CREATE INDEX tip_passage_id IF NOT EXISTS
FOR (node:Passage)
ON (node.id)`,
  },
  passageOrder: {
    name: 'passage-order',
    text: `CREATE INDEX tip_passage_order IF NOT EXISTS
FOR (node:Passage)
ON (node.ordinal, node.id)`,
  },
  profileId: {
    name: 'profile-id',
    text: `CREATE INDEX tip_profile_id IF NOT EXISTS
FOR (node:Profile)
ON (node.id)`,
  },
  profileOrder: {
    name: 'profile-order',
    text: `CREATE INDEX tip_profile_order IF NOT EXISTS
FOR (node:Profile)
ON (node.edition, node.id)`,
  },
  recommendationId: {
    name: 'recommendation-id',
    text: `CREATE INDEX tip_recommendation_id IF NOT EXISTS
FOR (node:Recommendation)
ON (node.id)`,
  },
  reportId: {
    name: 'report-id',
    text: `CREATE INDEX tip_report_id IF NOT EXISTS
FOR (node:Report)
ON (node.id)`,
  },
  roleId: {
    name: 'role-id',
    text: `CREATE INDEX tip_role_id IF NOT EXISTS
FOR (node:Role)
ON (node.id)`,
  },
  sectorId: {
    name: 'sector-id',
    text: `CREATE INDEX tip_sector_id IF NOT EXISTS
FOR (node:Sector)
ON (node.id)`,
  },
  sourceId: {
    name: 'source-id',
    text: `CREATE INDEX tip_source_id IF NOT EXISTS
FOR (node:Source)
ON (node.id)`,
  },
  summaryItemId: {
    name: 'summary-item-id',
    text: `CREATE INDEX tip_summary_item_id IF NOT EXISTS
FOR (node:SummaryItem)
ON (node.id)`,
  },
  themeId: {
    name: 'theme-id',
    text: `CREATE INDEX tip_theme_id IF NOT EXISTS
FOR (node:Theme)
ON (node.id)`,
  },
  tierId: {
    name: 'tier-id',
    text: `CREATE INDEX tip_tier_id IF NOT EXISTS
FOR (node:Tier)
ON (node.id)`,
  },
  tipEntityId: {
    name: 'tip-entity-id',
    text: `CREATE CONSTRAINT tip_entity_id IF NOT EXISTS
FOR (node:TipEntity)
REQUIRE node.id IS UNIQUE`,
  },
  tipSearch: {
    name: 'tip-search',
    text: `CREATE FULLTEXT INDEX tip_search IF NOT EXISTS
FOR (node:TipEntity)
ON EACH [node.searchStems]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  },
  tipWords: {
    name: 'tip-words',
    text: `CREATE FULLTEXT INDEX tip_words IF NOT EXISTS
FOR (node:TipEntity)
ON EACH [node.searchWords]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  },
  traffickingFormId: {
    name: 'trafficking-form-id',
    text: `CREATE INDEX tip_trafficking_form_id IF NOT EXISTS
FOR (node:TraffickingForm)
ON (node.id)`,
  },
  victimGroupId: {
    name: 'victim-group-id',
    text: `CREATE INDEX tip_victim_group_id IF NOT EXISTS
FOR (node:VictimGroup)
ON (node.id)`,
  },
};

export const searchStatements: {
  /** Finds the words that start with a prefix, and how many nodes have each. */
  readonly suggestWords: Statement<
    { readonly pattern: string; readonly prefix: string; readonly take: number },
    { readonly value: string; readonly count: number }
  >;
} = {
  suggestWords: {
    name: 'suggest-words',
    text: `CALL db.index.fulltext.queryNodes('tip_words', $pattern) YIELD node
UNWIND split(node.searchWords, ' ') AS word
WITH word
WHERE word STARTS WITH $prefix
RETURN word AS value, count(*) AS count
ORDER BY count DESC, value
LIMIT $take`,
  },
};

export const topologyStatements: {
  /** Counts the relationships of nodes that there are to follow. */
  readonly countRelationships: Statement<
    {
      readonly nodes: readonly string[];
      readonly types: readonly string[];
      readonly labels: readonly string[];
      readonly always: readonly string[];
    },
    { readonly id: string; readonly degree: number }
  >;
  /** Finds the nodes that one relationship leads to, each once, with the places in the frontier that it leads from. */
  readonly findNeighbours: Statement<
    {
      readonly frontier: readonly string[];
      readonly types: readonly string[];
      readonly labels: readonly string[];
      readonly always: readonly string[];
    },
    { readonly id: string; readonly label: string; readonly places: readonly number[] }
  >;
  /** Finds the nodes with some ids. */
  readonly findNodes: Statement<{ readonly ids: readonly string[] }, { readonly id: string; readonly label: string }>;
  /** Finds the relationships that join some nodes with others, each once. The others are compared behind a WITH: else the engine starts from each pair of both lists. */
  readonly findRelationships: Statement<
    { readonly nodes: readonly string[]; readonly others: readonly string[]; readonly types: readonly string[] },
    { readonly type: string; readonly from: string; readonly to: string; readonly properties: Properties }
  >;
} = {
  countRelationships: {
    name: 'count-relationships',
    text: `UNWIND $nodes AS id
MATCH (node:TipEntity {id: id})
RETURN id, COUNT {
  MATCH (node)-[relationship]-(neighbour:TipEntity)
  WHERE type(relationship) IN $types
    AND (any(label IN labels(neighbour) WHERE label IN $labels) OR neighbour.id IN $always)
} AS degree`,
  },
  findNeighbours: {
    name: 'find-neighbours',
    text: `UNWIND range(0, size($frontier) - 1) AS place
MATCH (node:TipEntity {id: $frontier[place]})-[relationship]-(neighbour:TipEntity)
WHERE type(relationship) IN $types
  AND (any(label IN labels(neighbour) WHERE label IN $labels) OR neighbour.id IN $always)
WITH neighbour, collect(DISTINCT place) AS places
RETURN neighbour.id AS id, [label IN labels(neighbour) WHERE label <> 'TipEntity'][0] AS label, places`,
  },
  findNodes: {
    name: 'find-nodes',
    text: `UNWIND $ids AS id
MATCH (node:TipEntity {id: id})
RETURN id, [label IN labels(node) WHERE label <> 'TipEntity'][0] AS label`,
  },
  findRelationships: {
    name: 'find-relationships',
    text: `UNWIND $nodes AS id
MATCH (node:TipEntity {id: id})-[relationship]-(other:TipEntity)
WHERE type(relationship) IN $types
WITH relationship, other.id AS other
WHERE other IN $others
WITH DISTINCT relationship
RETURN type(relationship) AS type, startNode(relationship).id AS from, endNode(relationship).id AS to,
  properties(relationship) AS properties`,
  },
};

export const versionStatements: {
  /** Reads what the version of the data is made of: the seed's hash, and a line for each document that was ingested. */
  readonly readVersion: Statement<
    Readonly<Record<string, never>>,
    { readonly seed: string | null; readonly documents: readonly string[] }
  >;
} = {
  readVersion: {
    name: 'read-version',
    text: `OPTIONAL MATCH (graph:TipEntity {id: 'tip-graph'})
RETURN graph.seedHash AS seed, COLLECT {
  MATCH (document:Document)
  WHERE document:TipEntity AND document.origin = 'INGESTED'
  RETURN document.id + ' ' + document.partition + ' ' + coalesce(toString(document.year), '-') + ' ' + coalesce(document.extractor, '-')
} AS documents`,
  },
};

export const writeStatements: {
  /** Waits until all indexes can be used. */
  readonly awaitIndexes: Statement<{ readonly seconds: number }, never>;
  /** Takes out nodes that nothing is related to. */
  readonly deleteNodes: Statement<{ readonly ids: readonly string[] }, never>;
  /** Takes out relationships. */
  readonly deleteRelationships: Statement<
    { readonly rows: readonly { readonly from: string; readonly type: string; readonly to: string; readonly key: string }[] },
    never
  >;
  /** Finds all relationships of the graph; those that have no key are not its own. */
  readonly findAllRelationships: Statement<
    Readonly<Record<string, never>>,
    { readonly from: string; readonly type: string; readonly to: string; readonly key: string }
  >;
  /** Finds what the documents of some partitions say: of those named, and of those that these documents are in now. Reads the texts of these documents only. */
  readonly findContributions: Statement<
    { readonly documents: readonly string[]; readonly partitions: readonly string[] },
    { readonly contribution: string; readonly text: string | null }
  >;
  /** Finds the documents of some partitions; null stands for all. */
  readonly findDocuments: Statement<
    { readonly partitions: readonly string[] | null },
    { readonly id: string; readonly partition: string }
  >;
  /** Finds all nodes of the graph but its mark. */
  readonly findNodeIds: Statement<Readonly<Record<string, never>>, { readonly id: string }>;
  /** Finds the documents that came with a seed. */
  readonly findSeedDocuments: Statement<Readonly<Record<string, never>>, { readonly id: string; readonly partition: string }>;
  /** Makes all other writers wait until this transaction ends. */
  readonly lockGraph: Statement<Readonly<Record<string, never>>, never>;
  /** Makes the engine count again what its plans rest on. Else it keeps those that it made while the graph was empty. */
  readonly prepareForReplanning: Statement<{ readonly seconds: number }, never>;
  /** Reads which version of the program's assembly made the graph; null where none has yet. */
  readonly readAssemblyVersion: Statement<Readonly<Record<string, never>>, { readonly version: string | null }>;
  /** Reads what documents say, with their texts. */
  readonly readContributions: Statement<
    { readonly documents: readonly string[] },
    { readonly contribution: string; readonly text: string | null }
  >;
  /** Reads which seed the graph was last filled from. */
  readonly readSeedHash: Statement<Readonly<Record<string, never>>, { readonly hash: string | null }>;
  /** Remembers which version of the program's assembly made the graph. */
  readonly setAssemblyVersion: Statement<{ readonly version: string }, never>;
  /** Remembers which seed the graph is filled from; null while it is being filled. */
  readonly setSeedHash: Statement<{ readonly hash: string | null }, never>;
  /** Makes the ends of relationships that no document describes. */
  readonly writeBareNodes: Statement<{ readonly rows: readonly { readonly id: string; readonly label: string }[] }, never>;
  /** Keeps at each document what it says; null at one that is taken out. */
  readonly writeContributions: Statement<
    { readonly rows: readonly { readonly id: string; readonly contribution: string | null }[] },
    never
  >;
  /** Writes nodes whole, in place of what is there. */
  readonly writeNodes: Statement<
    { readonly rows: readonly { readonly id: string; readonly label: string; readonly properties: Properties }[] },
    never
  >;
  /** Writes relationships whole, in place of what is there; their properties hold the key. Each is looked for among those of its start, from where there are few. MERGE would read all relationships instead while the engine still takes the graph for empty. */
  readonly writeRelationships: Statement<
    {
      readonly rows: readonly {
        readonly from: string;
        readonly type: string;
        readonly to: string;
        readonly key: string;
        readonly properties: Properties;
      }[];
    },
    never
  >;
} = {
  awaitIndexes: { name: 'await-indexes', text: `CALL db.awaitIndexes($seconds)` },
  deleteNodes: {
    name: 'delete-nodes',
    text: `UNWIND $ids AS id
MATCH (node:TipEntity {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node`,
  },
  deleteRelationships: {
    name: 'delete-relationships',
    text: `UNWIND $rows AS row
MATCH (from:TipEntity {id: row.from})
MATCH (to:TipEntity {id: row.to})
WITH [(from)-[known]->(end) WHERE end = to AND type(known) = row.type AND known.key = row.key | known] AS known
FOREACH (relationship IN known | DELETE relationship)`,
  },
  findAllRelationships: {
    name: 'find-all-relationships',
    text: `MATCH (from:TipEntity)-[relationship]->(to:TipEntity)
WHERE relationship.key IS NOT NULL
RETURN from.id AS from, type(relationship) AS type, to.id AS to, relationship.key AS key`,
  },
  findContributions: {
    name: 'find-contributions',
    text: `OPTIONAL MATCH (moved:TipEntity)
WHERE moved.id IN $documents AND moved:Document
WITH collect(DISTINCT moved.partition) + $partitions AS partitions
MATCH (document:Document)
WHERE document:TipEntity AND document.partition IN partitions AND document.contribution IS NOT NULL
RETURN document.contribution AS contribution, CASE WHEN document.id IN $documents THEN document.text END AS text`,
  },
  findDocuments: {
    name: 'find-documents',
    text: `MATCH (document:Document)
WHERE document:TipEntity AND document.contribution IS NOT NULL AND ($partitions IS NULL OR document.partition IN $partitions)
RETURN document.id AS id, document.partition AS partition`,
  },
  findNodeIds: {
    name: 'find-node-ids',
    text: `MATCH (node:TipEntity)
WHERE NOT node:TipGraph
RETURN node.id AS id`,
  },
  findSeedDocuments: {
    name: 'find-seed-documents',
    text: `MATCH (document:Document)
WHERE document:TipEntity AND document.origin = 'SEED'
RETURN document.id AS id, document.partition AS partition`,
  },
  lockGraph: {
    name: 'lock-graph',
    text: `MERGE (graph:TipEntity {id: 'tip-graph'})
SET graph:TipGraph, graph.lock = true
REMOVE graph.lock`,
  },
  prepareForReplanning: { name: 'prepare-for-replanning', text: `CALL db.prepareForReplanning($seconds)` },
  readAssemblyVersion: {
    name: 'read-assembly-version',
    text: `MATCH (graph:TipEntity {id: 'tip-graph'})
RETURN graph.assemblyVersion AS version`,
  },
  readContributions: {
    name: 'read-contributions',
    text: `MATCH (document:TipEntity)
WHERE document.id IN $documents AND document:Document AND document.contribution IS NOT NULL
RETURN document.contribution AS contribution, document.text AS text`,
  },
  readSeedHash: {
    name: 'read-seed-hash',
    text: `MATCH (graph:TipEntity {id: 'tip-graph'})
RETURN graph.seedHash AS hash`,
  },
  setAssemblyVersion: {
    name: 'set-assembly-version',
    text: `MATCH (graph:TipEntity {id: 'tip-graph'})
SET graph.assemblyVersion = $version`,
  },
  setSeedHash: {
    name: 'set-seed-hash',
    text: `MATCH (graph:TipEntity {id: 'tip-graph'})
SET graph.seedHash = $hash`,
  },
  writeBareNodes: {
    name: 'write-bare-nodes',
    text: `UNWIND $rows AS row
MERGE (node:TipEntity {id: row.id})
ON CREATE SET node:$(row.label)`,
  },
  writeContributions: {
    name: 'write-contributions',
    text: `UNWIND $rows AS row
MATCH (document:TipEntity {id: row.id})
SET document.contribution = row.contribution`,
  },
  writeNodes: {
    name: 'write-nodes',
    text: `UNWIND $rows AS row
MERGE (node:TipEntity {id: row.id})
SET node = row.properties, node.id = row.id, node:$(row.label)`,
  },
  writeRelationships: {
    name: 'write-relationships',
    text: `UNWIND $rows AS row
MATCH (from:TipEntity {id: row.from})
MATCH (to:TipEntity {id: row.to})
WITH row, from, to, [(from)-[known]->(end) WHERE end = to AND type(known) = row.type AND known.key = row.key | known] AS known
FOREACH (relationship IN known | SET relationship = row.properties)
FOREACH (absent IN CASE WHEN known = [] THEN [true] ELSE [] END |
  CREATE (from)-[relationship:$(row.type)]->(to)
  SET relationship = row.properties)`,
  },
};

// Written by npm run generate. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, LinkRow, EvidenceRow } from '../graph/result.js';
import type { Connection } from '../plan/paging.js';
import type { RequestContext } from '../resolvers/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** Whole number, zero or more. */
  NonNegativeInt: { input: number; output: number };
  /** An address on the web. */
  URL: { input: URL; output: URL | string };
  /** An object of JSON. */
  JSONObject: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>> };
};

/** What a claim says of the government. */
export type ClaimStatus =
  /** It did it. */
  | 'DID'
  /** It did not do it. */
  | 'DID_NOT'
  /** It did not report whether it did it. */
  | 'DID_NOT_REPORT'
  /** It did it, but too little, unevenly or slowly. */
  | 'INADEQUATE'
  /** An act of the state against victims, or trafficking by policy or by officials. */
  | 'HARMED';

/** What a claim measures. */
export type ClaimMetric =
  /** Investigations of trafficking. */
  | 'INVESTIGATIONS'
  /** Prosecutions and charges. */
  | 'PROSECUTIONS'
  /** Convictions. */
  | 'CONVICTIONS'
  /** Sentences and penalties. */
  | 'SENTENCES'
  /** Victims found. */
  | 'VICTIMS_IDENTIFIED'
  /** Victims referred to care. */
  | 'REFERRALS'
  /** Screening for indicators. */
  | 'SCREENING'
  /** Procedures, protocols and referral mechanisms. */
  | 'PROCEDURES'
  /** Services, shelter and protection of victims. */
  | 'SERVICES'
  /** Restitution and compensation. */
  | 'RESTITUTION'
  /** Money and support in kind. */
  | 'FUNDING'
  /** Training. */
  | 'TRAINING'
  /** Awareness. */
  | 'AWARENESS'
  /** Law made or amended. */
  | 'LEGISLATION'
  /** National action plans. */
  | 'ACTION_PLAN'
  /** Labor inspections. */
  | 'INSPECTIONS'
  /** Action against officials. */
  | 'COMPLICITY'
  /** Coordination of agencies, NGOs and countries. */
  | 'COORDINATION'
  /** Anything else. */
  | 'OTHER';

/** Which way a measure went. */
export type ClaimDirection =
  /** Up. */
  | 'INCREASED'
  /** Down. */
  | 'DECREASED'
  /** As before, also continued. */
  | 'MAINTAINED';

/** A run of consecutive years that a text states. */
export type Streak = {
  /** How many years, the report's own included. */
  readonly years: Scalars['Int']['output'];
  /** Its first year, counted back from the report's; null where a profile names none. */
  readonly impliedFirstYear?: Maybe<Scalars['Int']['output']>;
  /** What went on for so long, in this project's words; null where a claim or text says it. */
  readonly about?: Maybe<Scalars['String']['output']>;
};

/** A number that a claim gives, with the one that the text sets beside it. */
export type Figure = {
  /** What is counted. */
  readonly metric: ClaimMetric;
  /** The number. */
  readonly value: Scalars['Float']['output'];
  /** The number of an earlier period, null where none is given. */
  readonly comparedWith?: Maybe<Scalars['Float']['output']>;
  /** Year of the earlier period, null where none is named. */
  readonly comparedYear?: Maybe<Scalars['Int']['output']>;
};

/** A statement on what the government did, did not do, or did not report. */
export type Claim = Node & {
  /** Report or profile, and a hash of what is claimed and where. */
  readonly id: Scalars['ID']['output'];
  /** Place among its report's or profile's claims, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** What is said of the government. */
  readonly status: ClaimStatus;
  /** What is measured. */
  readonly metrics: ReadonlyArray<ClaimMetric>;
  /** Which way it went, null where nothing is said. */
  readonly direction?: Maybe<ClaimDirection>;
  /** The run of years, null where none is stated. */
  readonly streak?: Maybe<Streak>;
  /** Years of that run, to filter and order by. */
  readonly streakYears?: Maybe<Scalars['Int']['output']>;
  /** The numbers that it gives, in their order. */
  readonly figures: ReadonlyArray<Figure>;
  /** The claim in this project's own words, null where nobody summarized it. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The report that makes it, else null. */
  readonly countryReport?: Maybe<CountryReport>;
  /** The profile that makes it, else null. */
  readonly profile?: Maybe<Profile>;
  /** Groups that it concerns, by code. */
  readonly victimGroups: VictimGroupConnection;
  /** Where texts state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
};

/** A statement on what the government did, did not do, or did not report. */
export type ClaimVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type Query = {
  /** What two reports both say and what one alone says, of what the graph holds: codes as stated, without wider ones. Law is its country's own. What reading missed it cannot know. Two statements. */
  readonly compare: Comparison;
  /** What the graph holds, and in which versions. */
  readonly meta: Meta;
  /** The node with this id, or null if there is none. */
  readonly node?: Maybe<Node>;
  /** The nodes with these ids, in the order asked, null where there is none. At most 250. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One country, by code or by name. A name that fits several countries is an error that lists them. */
  readonly country?: Maybe<Country>;
  /** Countries and territories, by name. */
  readonly countries: CountryConnection;
  /** What one edition of the report says of one country, or null if the graph holds nothing on it. */
  readonly countryReport?: Maybe<CountryReport>;
  /** Country reports, by country and year. */
  readonly countryReports: CountryReportConnection;
  /** Prioritized recommendations of all reports, by country, year and ordinal. */
  readonly recommendations: RecommendationConnection;
  /** Numbered pieces of domestic law that reports cite, by key. */
  readonly legalProvisions: LegalProvisionConnection;
  /** Groups of people named as exploited or at risk, by code. */
  readonly victimGroups: VictimGroupConnection;
  /** Documents that the graph is made of, by id. */
  readonly documents: DocumentConnection;
  /** One edition of the report, or null if the graph holds nothing of it. */
  readonly report?: Maybe<Report>;
  /** Editions of the report, by year. */
  readonly reports: ReportConnection;
  /** The five placements, by code. */
  readonly tiers: TierConnection;
  /** Codes and acts that reports name, by key. */
  readonly legalInstruments: LegalInstrumentConnection;
  /** Forms of trafficking, by code. */
  readonly traffickingForms: TraffickingFormConnection;
  /** What recommendations are about, by code. */
  readonly themes: ThemeConnection;
  /** Those whom recommendations are addressed to, by code. */
  readonly actors: ActorConnection;
  /** What reports say that governments did and did not do, by ordinal, country and year. */
  readonly claims: ClaimConnection;
  /** Publications that facts without a text of their own were taken from, by id. */
  readonly sources: SourceConnection;
  /** Economic sectors, by code. */
  readonly sectors: SectorConnection;
  /** Roles of countries, by code. */
  readonly roles: RoleConnection;
  /** What recommendations ask for, by ordinal. */
  readonly actions: ActionConnection;
  /** Items of summaries that stand apart from the texts, by id. */
  readonly summaryItems: SummaryItemConnection;
  /** Finds nodes by their words: all must be there, in any form. Phrases in quotes, AND, OR, NOT, minus, parentheses. Each store finds the same and has its own scores. Three statements. */
  readonly search: SearchConnection;
  /** Words that search knows with this start, those of most nodes first. One statement. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Profiles by other publishers, by edition. */
  readonly profiles: ProfileConnection;
  /** Stated movements of people between countries, by ordinal. */
  readonly flows: FlowConnection;
  /** Parts of the ingested texts, by ordinal. */
  readonly passages: PassageConnection;
  /** Recommendations repeated from one known report to the next, longest first: by words and codes, so some are missed or mistaken. Years not known are gaps: neither repeated nor heeded. Null if fewer than minYears reports are known. Two statements. */
  readonly recurringRecommendations?: Maybe<ReadonlyArray<RecommendationChain>>;
  /** Of countries by what texts of the year before say, how many fell. No cause: one office writes both; what was not read counts as not said. Two statements. */
  readonly signals: Signals;
  /** A country's tier by edition, from the first that is known to the last; one between that is not known has none. Two statements. */
  readonly tierHistory: ReadonlyArray<TierStep>;
  /** Who moved since the edition before: by two placements and by texts, kept apart. Two statements, and one for each coverage. */
  readonly tierMovements: TierMovements;
  /** The Special Watch List by the statute's rule. Statements as tierMovements. */
  readonly specialWatchList: SpecialWatchList;
  /** What lies around some nodes, breadth first, with all relationships among it. Statements: one for the start, one a level, two for relationships, one for what is asked of nodes, documents and sources. */
  readonly subgraph: Subgraph;
  /** The first of the shortest paths, by the ids of its nodes; null where none has maxHops or fewer. Statements: as subgraph, with one for relationships. */
  readonly path?: Maybe<Path>;
  /** Paths that pass no node twice, the shortest first, then by the ids of their nodes. Statements: as path. */
  readonly paths: PathPage;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryCountryArgs = {
  iso3?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryCountryReportArgs = {
  country: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryLegalProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalProvisionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalProvisionOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryReportArgs = {
  year: Scalars['Int']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ReportOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryTiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TierFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TierOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryLegalInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalInstrumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalInstrumentOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryTraffickingFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ActionOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySummaryItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SummaryItemFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SummaryItemOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PassageOrder>>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryRecurringRecommendationsArgs = {
  country: Scalars['String']['input'];
  minYears?: Scalars['Int']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySignalsArgs = {
  year: Scalars['Int']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryTierHistoryArgs = {
  country: Scalars['String']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryTierMovementsArgs = {
  year: Scalars['Int']['input'];
  of?: ReadonlyArray<Movement>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySpecialWatchListArgs = {
  year: Scalars['Int']['input'];
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QuerySubgraphArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  maxHops?: Scalars['Int']['input'];
  limitNodes?: Scalars['Int']['input'];
  limitEdges?: Scalars['Int']['input'];
  follow?: InputMaybe<WalkFilter>;
  avoid?: InputMaybe<WalkFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  follow?: InputMaybe<WalkFilter>;
  avoid?: InputMaybe<WalkFilter>;
};

/** Where every operation starts. All fields only read. In a filter all that is given must hold; none and every do not hold of a list that is not known. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  longerBy?: Scalars['Int']['input'];
  limitPaths?: Scalars['Int']['input'];
  follow?: InputMaybe<WalkFilter>;
  avoid?: InputMaybe<WalkFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Two country reports. */
export type Comparison = {
  /** One for each category. */
  readonly categories: ReadonlyArray<ComparedCategory>;
};

/** Their lists of one kind. */
export type ComparedCategory = {
  /** The kind. */
  readonly category: ComparisonCategory;
  /** How much of a was read; null if its list is not known: nothing is compared. */
  readonly coverageA?: Maybe<ListCoverage>;
  /** As coverageA. */
  readonly coverageB?: Maybe<ListCoverage>;
  /** In both. */
  readonly shared: ReadonlyArray<ComparedThing>;
  /** Uncertain where coverageB is PARTIAL. */
  readonly onlyA: ReadonlyArray<ComparedThing>;
  /** Uncertain where coverageA is PARTIAL. */
  readonly onlyB: ReadonlyArray<ComparedThing>;
};

/** Something said. */
export type ComparedThing = {
  /** Such as AMEND BLR/~/article-181. */
  readonly key: Scalars['String']['output'];
  /** Where a says it. */
  readonly a: ReadonlyArray<ComparedFact>;
  /** Where b does. */
  readonly b: ReadonlyArray<ComparedFact>;
};

/** What says it. */
export type ComparedFact = {
  /** Recommendation, claim or flow, else the report. */
  readonly node: Node;
  /** Where stated. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Sources. */
  readonly sources: ReadonlyArray<Source>;
};

/** Kinds of lists. */
export type ComparisonCategory =
  /** Tier. */
  | 'TIER'
  /** Recommended. */
  | 'THEMES'
  /** Recommended. */
  | 'ACTORS'
  /** Recommended. */
  | 'RECOMMENDED_GROUPS'
  /** Role and provision. */
  | 'RECOMMENDED_LAW'
  /** Status, metric. */
  | 'CLAIMS'
  /** Status, direction, metric. */
  | 'TRENDS'
  /** Named. */
  | 'VICTIM_GROUPS'
  /** Forms. */
  | 'FORMS'
  /** Sectors. */
  | 'SECTORS'
  /** Roles. */
  | 'ROLES'
  /** Countries. */
  | 'MENTIONED_COUNTRIES'
  /** From, to. */
  | 'FLOWS'
  /** Cited. */
  | 'PROVISIONS'
  /** Codes, acts. */
  | 'LAWS';

/** A group of people named as exploited or at risk. */
export type VictimGroup = Node & {
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** What it covers. */
  readonly definition: Scalars['String']['output'];
  /** Wider concepts. */
  readonly broader: VictimGroupConnection;
  /** Narrower concepts. */
  readonly narrower: VictimGroupConnection;
  /** Country reports, by country and year. */
  readonly countryReports: CountryReportConnection;
  /** Recommendations, by country, year and ordinal. */
  readonly recommendations: RecommendationConnection;
  /** Actions, by ordinal. */
  readonly actions: ActionConnection;
  /** Claims, by ordinal. */
  readonly claims: ClaimConnection;
  /** Profiles, by edition. */
  readonly profiles: ProfileConnection;
  /** Movements of people with it, by ordinal. */
  readonly flows: FlowConnection;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ActionOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** A group of people named as exploited or at risk. */
export type VictimGroupFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** A form of trafficking in persons. */
export type TraffickingForm = Node & {
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** What it covers. */
  readonly definition: Scalars['String']['output'];
  /** Wider concepts. */
  readonly broader: TraffickingFormConnection;
  /** Narrower concepts. */
  readonly narrower: TraffickingFormConnection;
  /** Country reports, by country and year. */
  readonly countryReports: CountryReportConnection;
  /** Profiles, by edition. */
  readonly profiles: ProfileConnection;
  /** Movements of people with it, by ordinal. */
  readonly flows: FlowConnection;
};

/** A form of trafficking in persons. */
export type TraffickingFormBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A form of trafficking in persons. */
export type TraffickingFormNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A form of trafficking in persons. */
export type TraffickingFormCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** A form of trafficking in persons. */
export type TraffickingFormProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** A form of trafficking in persons. */
export type TraffickingFormFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** What a recommendation is about. */
export type Theme = Node & {
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** What it covers. */
  readonly definition: Scalars['String']['output'];
  /** Wider concepts. */
  readonly broader: ThemeConnection;
  /** Narrower concepts. */
  readonly narrower: ThemeConnection;
  /** Recommendations, by country, year and ordinal. */
  readonly recommendations: RecommendationConnection;
  /** Actions, by ordinal. */
  readonly actions: ActionConnection;
};

/** What a recommendation is about. */
export type ThemeBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What a recommendation is about. */
export type ThemeNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What a recommendation is about. */
export type ThemeRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** What a recommendation is about. */
export type ThemeActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ActionOrder>>;
};

/** Those a recommendation is addressed to, or who are to be trained or held to account. */
export type Actor = Node & {
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** What it covers. */
  readonly definition: Scalars['String']['output'];
  /** Wider concepts. */
  readonly broader: ActorConnection;
  /** Narrower concepts. */
  readonly narrower: ActorConnection;
  /** Recommendations, by country, year and ordinal. */
  readonly recommendations: RecommendationConnection;
  /** Actions, by ordinal. */
  readonly actions: ActionConnection;
};

/** Those a recommendation is addressed to, or who are to be trained or held to account. */
export type ActorBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Those a recommendation is addressed to, or who are to be trained or held to account. */
export type ActorNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** Those a recommendation is addressed to, or who are to be trained or held to account. */
export type ActorRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** Those a recommendation is addressed to, or who are to be trained or held to account. */
export type ActorActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ActionOrder>>;
};

/** An economic sector in which people are exploited. */
export type Sector = Node & {
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** What it covers. */
  readonly definition: Scalars['String']['output'];
  /** Wider concepts. */
  readonly broader: SectorConnection;
  /** Narrower concepts. */
  readonly narrower: SectorConnection;
  /** Country reports, by country and year. */
  readonly countryReports: CountryReportConnection;
  /** Profiles, by edition. */
  readonly profiles: ProfileConnection;
  /** Movements of people with it, by ordinal. */
  readonly flows: FlowConnection;
};

/** An economic sector in which people are exploited. */
export type SectorBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** An economic sector in which people are exploited. */
export type SectorNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** An economic sector in which people are exploited. */
export type SectorCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** An economic sector in which people are exploited. */
export type SectorProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** An economic sector in which people are exploited. */
export type SectorFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** What a country is to trafficking: where it starts, passes or ends. */
export type Role = Node & {
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** What it covers. */
  readonly definition: Scalars['String']['output'];
  /** Wider concepts. */
  readonly broader: RoleConnection;
  /** Narrower concepts. */
  readonly narrower: RoleConnection;
  /** Country reports, by country and year. */
  readonly countryReports: CountryReportConnection;
  /** Profiles, by edition. */
  readonly profiles: ProfileConnection;
};

/** What a country is to trafficking: where it starts, passes or ends. */
export type RoleBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What a country is to trafficking: where it starts, passes or ends. */
export type RoleNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What a country is to trafficking: where it starts, passes or ends. */
export type RoleCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** What a country is to trafficking: where it starts, passes or ends. */
export type RoleProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** An entry. */
export type VictimGroupEdge = {
  /** Its node. */
  readonly node: VictimGroup;
  /** Share of such facts found right. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** An entry. */
export type TraffickingFormEdge = {
  /** Its node. */
  readonly node: TraffickingForm;
  /** Share of such facts found right. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** An entry. */
export type SectorEdge = {
  /** Its node. */
  readonly node: Sector;
  /** Share of such facts found right. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** An entry. */
export type RoleEdge = {
  /** Its node. */
  readonly node: Role;
  /** Share of such facts found right. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type Country = Node & {
  /** The code of the country. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 code; XKX for Kosovo, ANT and SCG withdrawn. */
  readonly iso3: Scalars['String']['output'];
  /** The common name in English. */
  readonly name: Scalars['String']['output'];
  /** The official name in English. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its people and things are called. */
  readonly demonyms: ReadonlyArray<Scalars['String']['output']>;
  /** Region of the world. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Part of the region. */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /** Year in which a withdrawn code ended, null for a code in force. */
  readonly endedIn?: Maybe<Scalars['Int']['output']>;
  /** Its capitals. */
  readonly capitals: ReadonlyArray<Scalars['String']['output']>;
  /** A point inside the country, not its capital; null for a withdrawn code. */
  readonly location?: Maybe<Location>;
  /** Its reports, by year. */
  readonly reports: CountryReportConnection;
  /** Profiles of it by other publishers, by edition. */
  readonly profiles: ProfileConnection;
  /** Movements of people that start there, by ordinal. */
  readonly flowsFrom: FlowConnection;
  /** Movements of people that end there, by ordinal. */
  readonly flowsTo: FlowConnection;
  /** Countries with a common land border, by name. */
  readonly borders: CountryConnection;
  /** Numbered pieces of its law that reports cite, by key. */
  readonly legalProvisions: LegalProvisionConnection;
  /** Codes and acts of its law that reports name, by key. */
  readonly legalInstruments: LegalInstrumentConnection;
  /** Reports on other countries that mention it, by country and year. */
  readonly mentionedIn: MentioningReportConnection;
  /** Profiles of other countries that mention it, by edition. */
  readonly mentionedInProfiles: MentioningProfileConnection;
  /** Sources of the names and borders. */
  readonly sources: ReadonlyArray<Source>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryFlowsFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryFlowsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryBordersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryLegalProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalProvisionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalProvisionOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryLegalInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalInstrumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalInstrumentOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** A country or territory. Names, regions and borders are from the world-countries package (ODbL). */
export type CountryMentionedInProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfileFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProfileOrder>>;
};

/** A point on the earth, in degrees. */
export type Location = {
  /** North of the equator, or south if negative. */
  readonly latitude: Scalars['Float']['output'];
  /** East of Greenwich, or west if negative. */
  readonly longitude: Scalars['Float']['output'];
};

/** One of countries that a report mentions. */
export type MentionedCountryEdge = {
  /** Its node. */
  readonly node: Country;
  /** The words that name it. */
  readonly as: ReadonlyArray<Scalars['String']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** One of reports that mention a country. */
export type MentioningReportEdge = {
  /** Its node. */
  readonly node: CountryReport;
  /** The words that name it. */
  readonly as: ReadonlyArray<Scalars['String']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** One of profiles that mention a country. */
export type MentioningProfileEdge = {
  /** Its node. */
  readonly node: Profile;
  /** The words that name it. */
  readonly as: ReadonlyArray<Scalars['String']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** Which way a relationship is followed. */
export type RelationshipDirection =
  /** From the start of the relationship to its end. */
  | 'OUT'
  /** From the end of the relationship to its start. */
  | 'IN'
  /** Either way. */
  | 'BOTH';

/** What a document is. */
export type DocumentKind =
  /** A narrative of the report. */
  | 'NARRATIVE'
  /** A profile by another publisher. */
  | 'PROFILE'
  /** Coded facts and summaries of a narrative. */
  | 'SUMMARY'
  /** A row of a table. */
  | 'ROW'
  /** A concept scheme, a list of countries or a list of sources. */
  | 'REFERENCE';

/** A document that the graph is made of: what was ingested, and the parts of the seed. */
export type Document = Node & {
  /** SHA-256 of the document's bytes, in hexadecimal. */
  readonly id: Scalars['ID']['output'];
  /** What the document is. */
  readonly kind: DocumentKind;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** The media type. */
  readonly mediaType: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3 code of the country that it is about, if it is about one. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Year of the edition of the report, if it belongs to one. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where it was taken from, as the person who ingested it says. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Where it stands on the web. */
  readonly address?: Maybe<Scalars['URL']['output']>;
  /** The whole text; null for a part of the seed, or where texts are not served. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Version of the extractor that read it, null for a part of the seed that people coded. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** Line of its file at which it starts, null where it is the whole file. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** What was read and not understood. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** How many doubts. */
  readonly doubtCount: Scalars['Int']['output'];
  /** Country reports that it states. */
  readonly countryReports: CountryReportConnection;
  /** Recommendations that it states. */
  readonly recommendations: RecommendationConnection;
  /** Claims that it states. */
  readonly claims: ClaimConnection;
  /** Its parts in their order; none of a part of the seed. */
  readonly passages: PassageConnection;
  /** Provisions that it names. */
  readonly legalProvisions: LegalProvisionConnection;
};

/** A document that the graph is made of: what was ingested, and the parts of the seed. */
export type DocumentCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** A document that the graph is made of: what was ingested, and the parts of the seed. */
export type DocumentRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** A document that the graph is made of: what was ingested, and the parts of the seed. */
export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

/** A document that the graph is made of: what was ingested, and the parts of the seed. */
export type DocumentPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PassageOrder>>;
};

/** A document that the graph is made of: what was ingested, and the parts of the seed. */
export type DocumentLegalProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalProvisionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalProvisionOrder>>;
};

/** What a part of a text is. */
export type PassageKind =
  /** A short line without an end to its sentence. */
  | 'HEADING'
  /** A paragraph. */
  | 'PARAGRAPH';

/** A part of a document's text. */
export type Passage = Node & {
  /** Document and place, such as …-P0001. */
  readonly id: Scalars['ID']['output'];
  /** Place in the document, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** What it is. */
  readonly kind: PassageKind;
  /** First UTF-16 unit of it in the document's text. */
  readonly start: Scalars['Int']['output'];
  /** First UTF-16 unit after it. */
  readonly end: Scalars['Int']['output'];
  /** Its text, null where texts are not served. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly document: Document;
};

/** A publication that facts without a text of their own were taken from. */
export type Source = Node & {
  /** Short name of the source. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Year of the publication, or of the report that it restates. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where it stands on the web. */
  readonly address?: Maybe<Scalars['URL']['output']>;
  /** The licence, as the source states it. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What was taken from it. */
  readonly taken?: Maybe<Scalars['String']['output']>;
  /** Recommendations taken from it. */
  readonly recommendations: RecommendationConnection;
  /** Claims taken from it. */
  readonly claims: ClaimConnection;
};

/** A publication that facts without a text of their own were taken from. */
export type SourceRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** A publication that facts without a text of their own were taken from. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

/** A part of the graph. Each node comes once, the nearest first, then by id; a relationship comes with the later of its ends. */
export type Subgraph = {
  /** This answer as a file for other programs, with sources and quotes; CSV in base64. */
  readonly export: Scalars['String']['output'];
  /** Nodes, in order. */
  readonly nodes: ReadonlyArray<Node>;
  /** How each of the nodes lies in the graph, in the same order. */
  readonly places: ReadonlyArray<SubgraphPlace>;
  /** All relationships among the nodes of this page and those before it. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Why it ends where more follows, else null. */
  readonly truncated?: Maybe<Truncation>;
};

/** A part of the graph. Each node comes once, the nearest first, then by id; a relationship comes with the later of its ends. */
export type SubgraphExportArgs = {
  format: ExportFormat;
  positions?: Scalars['Boolean']['input'];
};

/** What files are for. GET /export gives them too. */
export type ExportFormat =
  /** Cytoscape. */
  | 'CYTOSCAPE'
  /** D3, networkx. */
  | 'NODE_LINK'
  /** GraphML. */
  | 'GRAPHML'
  /** Gephi. */
  | 'GEXF'
  /** RDF. */
  | 'JSON_LD'
  /** A zip of tables. */
  | 'CSV'
  /** Neo4j. */
  | 'CYPHER'
  /** Maps. */
  | 'GEO_JSON'
  /** A page. */
  | 'HTML';

/** A count of the list, with groups in it. A node with two themes counts under each. It counts what the graph knows, not all there is: see of, missing and partial. */
export type Grouped = {
  /** The value, as filters take it; null for the whole list. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Its name, if it is of a node with one. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** How many different nodes. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** How many have a value of the next key; all on the last level. */
  readonly n: Scalars['NonNegativeInt']['output'];
  /** Country reports in scope: those that parent, filter and the group's value of a report (its year) leave; null for what hangs on none. */
  readonly of?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Of how many of these reports the graph does not know it. */
  readonly missing?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many were read in part, so that there may be more. */
  readonly partial?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Say it beside the count. */
  readonly caveat?: Maybe<GroupCaveat>;
  /** How many groups are below, shown or not. */
  readonly totalGroups?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The first of them. */
  readonly groups?: Maybe<ReadonlyArray<Grouped>>;
};

/** What to say beside a count. */
export type GroupCaveat =
  /** Some reports are missing or partial. */
  | 'COVERAGE_PARTIAL'
  /** No reports tell how much is missing. */
  | 'COVERAGE_UNKNOWN';

/** Keys break ties. COUNT_DESC if none is given. */
export type GroupOrder =
  /** Largest first. */
  | 'COUNT_DESC'
  /** Smallest first. */
  | 'COUNT_ASC'
  /** By key. */
  | 'KEY_ASC'
  /** By key, backward. */
  | 'KEY_DESC';

/** Which way, and where those without a value stand: last, unless it says first. */
export type Sort =
  /** From the least. */
  | 'ASC'
  /** From the greatest. */
  | 'DESC'
  /** From the least, those without a value first. */
  | 'ASC_NULLS_FIRST'
  /** From the greatest, those without a value first. */
  | 'DESC_NULLS_FIRST';

/** An order by the length of a list; a list that is not known has none. */
export type CountOrder = {
  /** Which way. */
  readonly count: Sort;
};

/** Asks a name. Case, accents and punctuation do not matter; a country is asked for all its names. */
export type NameFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a list of names. Case, accents and punctuation do not matter. */
export type NameListFilter = {
  /** One is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One contains this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** One starts with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Asks a text, letter by letter. */
export type TextFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is not before this. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Is not after this. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a list of texts, letter by letter. */
export type TextListFilter = {
  /** It holds this. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
};

/** Asks an id. */
export type IdFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Starts with this */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Asks the code of a concept. Narrower concepts fit too. */
export type CodeFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether narrower concepts do not fit. */
  readonly exactly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a number. */
export type IntFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is at least this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is at most this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks hits; all that is given must hold. */
export type SearchFilter = {
  /** Code of the country that it belongs to. */
  readonly country?: InputMaybe<IdFilter>;
  /** Year that it belongs to. */
  readonly year?: InputMaybe<IntFilter>;
  /** Theme that it is about. */
  readonly theme?: InputMaybe<CodeFilter>;
};

/** Asks whether. */
export type BooleanFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Action. */
export type ActionFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<ActionFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<ActionFilter>>;
  /** Not */
  readonly not?: InputMaybe<ActionFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Value */
  readonly verb?: InputMaybe<TextFilter>;
  /** Value */
  readonly object?: InputMaybe<TextFilter>;
  /** Value */
  readonly continuing?: InputMaybe<BooleanFilter>;
  /** Node */
  readonly recommendation?: InputMaybe<RecommendationFilter>;
  /** Some */
  readonly themes?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly actors?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly victimGroups?: InputMaybe<ConceptListFilter>;
  /** Value */
  readonly method?: InputMaybe<MethodFilter>;
};

/** Keys */
export type ActionGrouping =
  /** Ordinal */
  | 'ORDINAL'
  /** Verb */
  | 'VERB'
  /** Continuing */
  | 'CONTINUING'
  /** Method */
  | 'METHOD'
  /** Year */
  | 'YEAR'
  /** Narrative */
  | 'NARRATIVE'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Tier */
  | 'TIER'
  /** Themes */
  | 'THEMES'
  /** Actors */
  | 'ACTORS'
  /** Victim groups */
  | 'VICTIM_GROUPS';

/** Asks a list */
export type ActionListFilter = {
  /** One fits */
  readonly some?: InputMaybe<ActionFilter>;
  /** None fits */
  readonly none?: InputMaybe<ActionFilter>;
  /** All fit */
  readonly every?: InputMaybe<ActionFilter>;
};

/** Order by one */
export type ActionOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly ordinal?: InputMaybe<Sort>;
  /** Value */
  readonly verb?: InputMaybe<Sort>;
  /** Value */
  readonly object?: InputMaybe<Sort>;
  /** Value */
  readonly continuing?: InputMaybe<Sort>;
  /** Node */
  readonly recommendation?: InputMaybe<RecommendationOrder>;
  /** Length */
  readonly themes?: InputMaybe<CountOrder>;
  /** Length */
  readonly actors?: InputMaybe<CountOrder>;
  /** Length */
  readonly victimGroups?: InputMaybe<CountOrder>;
  /** Value */
  readonly method?: InputMaybe<Sort>;
};

/** Asks an edge */
export type CitationFilter = {
  /** The node */
  readonly node?: InputMaybe<LegalProvisionFilter>;
  /** Value */
  readonly role?: InputMaybe<CitationRoleFilter>;
};

/** Asks a list */
export type CitationListFilter = {
  /** One fits */
  readonly some?: InputMaybe<CitationFilter>;
  /** None fits */
  readonly none?: InputMaybe<CitationFilter>;
  /** All fit */
  readonly every?: InputMaybe<CitationFilter>;
};

/** Asks a CitationRole. */
export type CitationRoleFilter = {
  /** Is this */
  readonly eq?: InputMaybe<CitationRole>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<CitationRole>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks an edge */
export type CitingRecommendationFilter = {
  /** The node */
  readonly node?: InputMaybe<RecommendationFilter>;
  /** Value */
  readonly role?: InputMaybe<CitationRoleFilter>;
};

/** Asks a list */
export type CitingRecommendationListFilter = {
  /** One fits */
  readonly some?: InputMaybe<CitingRecommendationFilter>;
  /** None fits */
  readonly none?: InputMaybe<CitingRecommendationFilter>;
  /** All fit */
  readonly every?: InputMaybe<CitingRecommendationFilter>;
};

/** Asks an edge */
export type CitingReportFilter = {
  /** The node */
  readonly node?: InputMaybe<CountryReportFilter>;
  /** Value */
  readonly role?: InputMaybe<CitationRoleFilter>;
};

/** Asks a list */
export type CitingReportListFilter = {
  /** One fits */
  readonly some?: InputMaybe<CitingReportFilter>;
  /** None fits */
  readonly none?: InputMaybe<CitingReportFilter>;
  /** All fit */
  readonly every?: InputMaybe<CitingReportFilter>;
};

/** Asks a ClaimDirection. */
export type ClaimDirectionFilter = {
  /** Is this */
  readonly eq?: InputMaybe<ClaimDirection>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<ClaimDirection>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Claim. */
export type ClaimFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Not */
  readonly not?: InputMaybe<ClaimFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Value */
  readonly status?: InputMaybe<ClaimStatusFilter>;
  /** What it holds */
  readonly metrics?: InputMaybe<ClaimMetricListFilter>;
  /** Value */
  readonly direction?: InputMaybe<ClaimDirectionFilter>;
  /** Value */
  readonly streakYears?: InputMaybe<IntFilter>;
  /** Value */
  readonly summary?: InputMaybe<TextFilter>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportFilter>;
  /** Node */
  readonly profile?: InputMaybe<ProfileFilter>;
  /** Some */
  readonly victimGroups?: InputMaybe<ConceptListFilter>;
  /** Value */
  readonly method?: InputMaybe<MethodFilter>;
};

/** Keys */
export type ClaimGrouping =
  /** Ordinal */
  | 'ORDINAL'
  /** Status */
  | 'STATUS'
  /** Metrics */
  | 'METRICS'
  /** Direction */
  | 'DIRECTION'
  /** Method */
  | 'METHOD'
  /** Year */
  | 'YEAR'
  /** Narrative */
  | 'NARRATIVE'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Tier */
  | 'TIER'
  /** Victim groups */
  | 'VICTIM_GROUPS';

/** Asks a list */
export type ClaimListFilter = {
  /** One fits */
  readonly some?: InputMaybe<ClaimFilter>;
  /** None fits */
  readonly none?: InputMaybe<ClaimFilter>;
  /** All fit */
  readonly every?: InputMaybe<ClaimFilter>;
};

/** Asks a list of ClaimMetric. */
export type ClaimMetricListFilter = {
  /** It holds this. */
  readonly has?: InputMaybe<ClaimMetric>;
};

/** Order by one */
export type ClaimOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly ordinal?: InputMaybe<Sort>;
  /** Value */
  readonly status?: InputMaybe<Sort>;
  /** Value */
  readonly direction?: InputMaybe<Sort>;
  /** Value */
  readonly streakYears?: InputMaybe<Sort>;
  /** Value */
  readonly summary?: InputMaybe<Sort>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportOrder>;
  /** Node */
  readonly profile?: InputMaybe<ProfileOrder>;
  /** Length */
  readonly victimGroups?: InputMaybe<CountOrder>;
  /** Value */
  readonly method?: InputMaybe<Sort>;
};

/** Asks a ClaimStatus. */
export type ClaimStatusFilter = {
  /** Is this */
  readonly eq?: InputMaybe<ClaimStatus>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Concept. Not all have all of it. */
export type ConceptFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<ConceptFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<ConceptFilter>>;
  /** Not */
  readonly not?: InputMaybe<ConceptFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly code?: InputMaybe<CodeFilter>;
  /** Value */
  readonly name?: InputMaybe<NameFilter>;
  /** Value */
  readonly definition?: InputMaybe<TextFilter>;
  /** Some */
  readonly broader?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly narrower?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly countryReports?: InputMaybe<CountryReportListFilter>;
  /** Some */
  readonly recommendations?: InputMaybe<RecommendationListFilter>;
  /** Some */
  readonly actions?: InputMaybe<ActionListFilter>;
  /** Some */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Some */
  readonly profiles?: InputMaybe<ProfileListFilter>;
  /** Some */
  readonly flows?: InputMaybe<FlowListFilter>;
};

/** Keys */
export type ConceptGrouping =
  /** Broader */
  | 'BROADER'
  /** Narrower */
  | 'NARROWER';

/** Asks a list */
export type ConceptListFilter = {
  /** One fits */
  readonly some?: InputMaybe<ConceptFilter>;
  /** None fits */
  readonly none?: InputMaybe<ConceptFilter>;
  /** All fit */
  readonly every?: InputMaybe<ConceptFilter>;
};

/** Order by one */
export type ConceptOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly code?: InputMaybe<Sort>;
  /** Value */
  readonly name?: InputMaybe<Sort>;
  /** Value */
  readonly definition?: InputMaybe<Sort>;
  /** Length */
  readonly broader?: InputMaybe<CountOrder>;
  /** Length */
  readonly narrower?: InputMaybe<CountOrder>;
  /** Length */
  readonly countryReports?: InputMaybe<CountOrder>;
  /** Length */
  readonly recommendations?: InputMaybe<CountOrder>;
  /** Length */
  readonly actions?: InputMaybe<CountOrder>;
  /** Length */
  readonly claims?: InputMaybe<CountOrder>;
  /** Length */
  readonly profiles?: InputMaybe<CountOrder>;
  /** Length */
  readonly flows?: InputMaybe<CountOrder>;
};

/** Asks a Country. */
export type CountryFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** Not */
  readonly not?: InputMaybe<CountryFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly iso3?: InputMaybe<TextFilter>;
  /** Value */
  readonly name?: InputMaybe<NameFilter>;
  /** Value */
  readonly officialName?: InputMaybe<NameFilter>;
  /** What it holds */
  readonly aliases?: InputMaybe<NameListFilter>;
  /** What it holds */
  readonly demonyms?: InputMaybe<NameListFilter>;
  /** Value */
  readonly region?: InputMaybe<TextFilter>;
  /** Value */
  readonly subregion?: InputMaybe<TextFilter>;
  /** Value */
  readonly endedIn?: InputMaybe<IntFilter>;
  /** What it holds */
  readonly capitals?: InputMaybe<TextListFilter>;
  /** Some */
  readonly reports?: InputMaybe<CountryReportListFilter>;
  /** Some */
  readonly profiles?: InputMaybe<ProfileListFilter>;
  /** Some */
  readonly flowsFrom?: InputMaybe<FlowListFilter>;
  /** Some */
  readonly flowsTo?: InputMaybe<FlowListFilter>;
  /** Some */
  readonly borders?: InputMaybe<CountryListFilter>;
  /** Some */
  readonly legalProvisions?: InputMaybe<LegalProvisionListFilter>;
  /** Some */
  readonly legalInstruments?: InputMaybe<LegalInstrumentListFilter>;
  /** Some */
  readonly mentionedIn?: InputMaybe<MentioningReportListFilter>;
  /** Some */
  readonly mentionedInProfiles?: InputMaybe<MentioningProfileListFilter>;
};

/** Keys */
export type CountryGrouping =
  /** Region */
  | 'REGION'
  /** Subregion */
  | 'SUBREGION'
  /** Borders */
  | 'BORDERS';

/** Asks a list */
export type CountryListFilter = {
  /** One fits */
  readonly some?: InputMaybe<CountryFilter>;
  /** None fits */
  readonly none?: InputMaybe<CountryFilter>;
  /** All fit */
  readonly every?: InputMaybe<CountryFilter>;
};

/** Order by one */
export type CountryOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly iso3?: InputMaybe<Sort>;
  /** Value */
  readonly name?: InputMaybe<Sort>;
  /** Value */
  readonly officialName?: InputMaybe<Sort>;
  /** Value */
  readonly region?: InputMaybe<Sort>;
  /** Value */
  readonly subregion?: InputMaybe<Sort>;
  /** Value */
  readonly endedIn?: InputMaybe<Sort>;
  /** Length */
  readonly reports?: InputMaybe<CountOrder>;
  /** Length */
  readonly profiles?: InputMaybe<CountOrder>;
  /** Length */
  readonly flowsFrom?: InputMaybe<CountOrder>;
  /** Length */
  readonly flowsTo?: InputMaybe<CountOrder>;
  /** Length */
  readonly borders?: InputMaybe<CountOrder>;
  /** Length */
  readonly legalProvisions?: InputMaybe<CountOrder>;
  /** Length */
  readonly legalInstruments?: InputMaybe<CountOrder>;
  /** Length */
  readonly mentionedIn?: InputMaybe<CountOrder>;
  /** Length */
  readonly mentionedInProfiles?: InputMaybe<CountOrder>;
};

/** Asks a CountryReport. */
export type CountryReportFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<CountryReportFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<CountryReportFilter>>;
  /** Not */
  readonly not?: InputMaybe<CountryReportFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly year?: InputMaybe<IntFilter>;
  /** Value */
  readonly narrative?: InputMaybe<NarrativeCoverageFilter>;
  /** Node */
  readonly country?: InputMaybe<CountryFilter>;
  /** Node */
  readonly report?: InputMaybe<ReportFilter>;
  /** Node */
  readonly placement?: InputMaybe<PlacementFilter>;
  /** Some */
  readonly recommendations?: InputMaybe<RecommendationListFilter>;
  /** Some */
  readonly summaryItems?: InputMaybe<SummaryItemListFilter>;
  /** Some */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Some */
  readonly victimGroups?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly forms?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly sectors?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly roles?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly mentionedCountries?: InputMaybe<MentionedCountryListFilter>;
  /** Some */
  readonly provisions?: InputMaybe<CitationListFilter>;
  /** Some */
  readonly flows?: InputMaybe<FlowListFilter>;
  /** Some */
  readonly laws?: InputMaybe<LegalInstrumentListFilter>;
  /** Some */
  readonly documents?: InputMaybe<DocumentListFilter>;
};

/** Keys */
export type CountryReportGrouping =
  /** Year */
  | 'YEAR'
  /** Narrative */
  | 'NARRATIVE'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Tier */
  | 'TIER'
  /** Movement */
  | 'MOVEMENT'
  /** Stated movement */
  | 'STATED_MOVEMENT'
  /** Victim groups */
  | 'VICTIM_GROUPS'
  /** Forms */
  | 'FORMS'
  /** Sectors */
  | 'SECTORS'
  /** Roles */
  | 'ROLES'
  /** Mentioned countries */
  | 'MENTIONED_COUNTRIES'
  /** Provisions */
  | 'PROVISIONS'
  /** Provisions: role */
  | 'PROVISIONS_ROLE'
  /** Laws */
  | 'LAWS';

/** Asks a list */
export type CountryReportListFilter = {
  /** One fits */
  readonly some?: InputMaybe<CountryReportFilter>;
  /** None fits */
  readonly none?: InputMaybe<CountryReportFilter>;
  /** All fit */
  readonly every?: InputMaybe<CountryReportFilter>;
};

/** Order by one */
export type CountryReportOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly year?: InputMaybe<Sort>;
  /** Value */
  readonly narrative?: InputMaybe<Sort>;
  /** Node */
  readonly country?: InputMaybe<CountryOrder>;
  /** Node */
  readonly report?: InputMaybe<ReportOrder>;
  /** Node */
  readonly placement?: InputMaybe<TierOrder>;
  /** Length */
  readonly recommendations?: InputMaybe<CountOrder>;
  /** Length */
  readonly summaryItems?: InputMaybe<CountOrder>;
  /** Length */
  readonly claims?: InputMaybe<CountOrder>;
  /** Length */
  readonly victimGroups?: InputMaybe<CountOrder>;
  /** Length */
  readonly forms?: InputMaybe<CountOrder>;
  /** Length */
  readonly sectors?: InputMaybe<CountOrder>;
  /** Length */
  readonly roles?: InputMaybe<CountOrder>;
  /** Length */
  readonly mentionedCountries?: InputMaybe<CountOrder>;
  /** Length */
  readonly provisions?: InputMaybe<CountOrder>;
  /** Length */
  readonly flows?: InputMaybe<CountOrder>;
  /** Length */
  readonly laws?: InputMaybe<CountOrder>;
  /** Length */
  readonly documents?: InputMaybe<CountOrder>;
};

/** Asks a Document. */
export type DocumentFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Not */
  readonly not?: InputMaybe<DocumentFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly kind?: InputMaybe<DocumentKindFilter>;
  /** Value */
  readonly title?: InputMaybe<NameFilter>;
  /** Value */
  readonly fileName?: InputMaybe<TextFilter>;
  /** Value */
  readonly mediaType?: InputMaybe<TextFilter>;
  /** Value */
  readonly country?: InputMaybe<TextFilter>;
  /** Value */
  readonly year?: InputMaybe<IntFilter>;
  /** Value */
  readonly source?: InputMaybe<TextFilter>;
  /** Value */
  readonly address?: InputMaybe<TextFilter>;
  /** Value */
  readonly text?: InputMaybe<TextFilter>;
  /** Value */
  readonly extractor?: InputMaybe<TextFilter>;
  /** Value */
  readonly row?: InputMaybe<IntFilter>;
  /** What it holds */
  readonly doubts?: InputMaybe<TextListFilter>;
  /** Value */
  readonly doubtCount?: InputMaybe<IntFilter>;
  /** Some */
  readonly countryReports?: InputMaybe<CountryReportListFilter>;
  /** Some */
  readonly recommendations?: InputMaybe<RecommendationListFilter>;
  /** Some */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Some */
  readonly passages?: InputMaybe<PassageListFilter>;
  /** Some */
  readonly legalProvisions?: InputMaybe<LegalProvisionListFilter>;
};

/** Keys */
export type DocumentGrouping =
  /** Kind */
  | 'KIND'
  /** Media type */
  | 'MEDIA_TYPE'
  /** Year */
  | 'YEAR'
  /** Legal provisions */
  | 'LEGAL_PROVISIONS';

/** Asks a DocumentKind. */
export type DocumentKindFilter = {
  /** Is this */
  readonly eq?: InputMaybe<DocumentKind>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a list */
export type DocumentListFilter = {
  /** One fits */
  readonly some?: InputMaybe<DocumentFilter>;
  /** None fits */
  readonly none?: InputMaybe<DocumentFilter>;
  /** All fit */
  readonly every?: InputMaybe<DocumentFilter>;
};

/** Order by one */
export type DocumentOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly kind?: InputMaybe<Sort>;
  /** Value */
  readonly title?: InputMaybe<Sort>;
  /** Value */
  readonly fileName?: InputMaybe<Sort>;
  /** Value */
  readonly mediaType?: InputMaybe<Sort>;
  /** Value */
  readonly country?: InputMaybe<Sort>;
  /** Value */
  readonly year?: InputMaybe<Sort>;
  /** Value */
  readonly source?: InputMaybe<Sort>;
  /** Value */
  readonly address?: InputMaybe<Sort>;
  /** Value */
  readonly text?: InputMaybe<Sort>;
  /** Value */
  readonly extractor?: InputMaybe<Sort>;
  /** Value */
  readonly row?: InputMaybe<Sort>;
  /** Value */
  readonly doubtCount?: InputMaybe<Sort>;
  /** Length */
  readonly countryReports?: InputMaybe<CountOrder>;
  /** Length */
  readonly recommendations?: InputMaybe<CountOrder>;
  /** Length */
  readonly claims?: InputMaybe<CountOrder>;
  /** Length */
  readonly passages?: InputMaybe<CountOrder>;
  /** Length */
  readonly legalProvisions?: InputMaybe<CountOrder>;
};

/** Asks a Flow. */
export type FlowFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<FlowFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<FlowFilter>>;
  /** Not */
  readonly not?: InputMaybe<FlowFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Node */
  readonly from?: InputMaybe<CountryFilter>;
  /** Value */
  readonly fromPlace?: InputMaybe<TextFilter>;
  /** Node */
  readonly to?: InputMaybe<CountryFilter>;
  /** Value */
  readonly toPlace?: InputMaybe<TextFilter>;
  /** Some */
  readonly forms?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly sectors?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly victimGroups?: InputMaybe<ConceptListFilter>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportFilter>;
  /** Node */
  readonly profile?: InputMaybe<ProfileFilter>;
  /** Value */
  readonly method?: InputMaybe<MethodFilter>;
  /** Value */
  readonly precision?: InputMaybe<TextFilter>;
};

/** Keys */
export type FlowGrouping =
  /** Ordinal */
  | 'ORDINAL'
  /** Method */
  | 'METHOD'
  /** From */
  | 'FROM'
  /** From: region */
  | 'FROM_REGION'
  /** To */
  | 'TO'
  /** To: region */
  | 'TO_REGION'
  /** Year */
  | 'YEAR'
  /** Narrative */
  | 'NARRATIVE'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Tier */
  | 'TIER'
  /** Forms */
  | 'FORMS'
  /** Sectors */
  | 'SECTORS'
  /** Victim groups */
  | 'VICTIM_GROUPS';

/** Asks a list */
export type FlowListFilter = {
  /** One fits */
  readonly some?: InputMaybe<FlowFilter>;
  /** None fits */
  readonly none?: InputMaybe<FlowFilter>;
  /** All fit */
  readonly every?: InputMaybe<FlowFilter>;
};

/** Order by one */
export type FlowOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly ordinal?: InputMaybe<Sort>;
  /** Node */
  readonly from?: InputMaybe<CountryOrder>;
  /** Value */
  readonly fromPlace?: InputMaybe<Sort>;
  /** Node */
  readonly to?: InputMaybe<CountryOrder>;
  /** Value */
  readonly toPlace?: InputMaybe<Sort>;
  /** Length */
  readonly forms?: InputMaybe<CountOrder>;
  /** Length */
  readonly sectors?: InputMaybe<CountOrder>;
  /** Length */
  readonly victimGroups?: InputMaybe<CountOrder>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportOrder>;
  /** Node */
  readonly profile?: InputMaybe<ProfileOrder>;
  /** Value */
  readonly method?: InputMaybe<Sort>;
  /** Value */
  readonly precision?: InputMaybe<Sort>;
};

/** Asks a LegalInstrument. */
export type LegalInstrumentFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<LegalInstrumentFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<LegalInstrumentFilter>>;
  /** Not */
  readonly not?: InputMaybe<LegalInstrumentFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly name?: InputMaybe<NameFilter>;
  /** Node */
  readonly country?: InputMaybe<CountryFilter>;
  /** Some */
  readonly provisions?: InputMaybe<LegalProvisionListFilter>;
  /** Some */
  readonly citingReports?: InputMaybe<CountryReportListFilter>;
  /** Some */
  readonly sameAs?: InputMaybe<LegalInstrumentListFilter>;
};

/** Keys */
export type LegalInstrumentGrouping =
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Same as */
  | 'SAME_AS';

/** Asks a list */
export type LegalInstrumentListFilter = {
  /** One fits */
  readonly some?: InputMaybe<LegalInstrumentFilter>;
  /** None fits */
  readonly none?: InputMaybe<LegalInstrumentFilter>;
  /** All fit */
  readonly every?: InputMaybe<LegalInstrumentFilter>;
};

/** Order by one */
export type LegalInstrumentOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly name?: InputMaybe<Sort>;
  /** Node */
  readonly country?: InputMaybe<CountryOrder>;
  /** Length */
  readonly provisions?: InputMaybe<CountOrder>;
  /** Length */
  readonly citingReports?: InputMaybe<CountOrder>;
  /** Length */
  readonly sameAs?: InputMaybe<CountOrder>;
};

/** Asks a LegalProvision. */
export type LegalProvisionFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<LegalProvisionFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<LegalProvisionFilter>>;
  /** Not */
  readonly not?: InputMaybe<LegalProvisionFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly kind?: InputMaybe<ProvisionKindFilter>;
  /** Value */
  readonly number?: InputMaybe<TextFilter>;
  /** Value */
  readonly name?: InputMaybe<TextFilter>;
  /** Node */
  readonly country?: InputMaybe<CountryFilter>;
  /** Node */
  readonly instrument?: InputMaybe<LegalInstrumentFilter>;
  /** Some */
  readonly citedBy?: InputMaybe<CitingRecommendationListFilter>;
  /** Some */
  readonly citingReports?: InputMaybe<CitingReportListFilter>;
};

/** Keys */
export type LegalProvisionGrouping =
  /** Kind */
  | 'KIND'
  /** Number */
  | 'NUMBER'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Instrument */
  | 'INSTRUMENT';

/** Asks a list */
export type LegalProvisionListFilter = {
  /** One fits */
  readonly some?: InputMaybe<LegalProvisionFilter>;
  /** None fits */
  readonly none?: InputMaybe<LegalProvisionFilter>;
  /** All fit */
  readonly every?: InputMaybe<LegalProvisionFilter>;
};

/** Order by one */
export type LegalProvisionOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly kind?: InputMaybe<Sort>;
  /** Value */
  readonly number?: InputMaybe<Sort>;
  /** Value */
  readonly name?: InputMaybe<Sort>;
  /** Node */
  readonly country?: InputMaybe<CountryOrder>;
  /** Node */
  readonly instrument?: InputMaybe<LegalInstrumentOrder>;
  /** Length */
  readonly citedBy?: InputMaybe<CountOrder>;
  /** Length */
  readonly citingReports?: InputMaybe<CountOrder>;
};

/** Asks an edge */
export type MentionedCountryFilter = {
  /** The node */
  readonly node?: InputMaybe<CountryFilter>;
  /** What it holds */
  readonly as?: InputMaybe<TextListFilter>;
};

/** Asks a list */
export type MentionedCountryListFilter = {
  /** One fits */
  readonly some?: InputMaybe<MentionedCountryFilter>;
  /** None fits */
  readonly none?: InputMaybe<MentionedCountryFilter>;
  /** All fit */
  readonly every?: InputMaybe<MentionedCountryFilter>;
};

/** Asks an edge */
export type MentioningProfileFilter = {
  /** The node */
  readonly node?: InputMaybe<ProfileFilter>;
  /** What it holds */
  readonly as?: InputMaybe<TextListFilter>;
};

/** Asks a list */
export type MentioningProfileListFilter = {
  /** One fits */
  readonly some?: InputMaybe<MentioningProfileFilter>;
  /** None fits */
  readonly none?: InputMaybe<MentioningProfileFilter>;
  /** All fit */
  readonly every?: InputMaybe<MentioningProfileFilter>;
};

/** Asks an edge */
export type MentioningReportFilter = {
  /** The node */
  readonly node?: InputMaybe<CountryReportFilter>;
  /** What it holds */
  readonly as?: InputMaybe<TextListFilter>;
};

/** Asks a list */
export type MentioningReportListFilter = {
  /** One fits */
  readonly some?: InputMaybe<MentioningReportFilter>;
  /** None fits */
  readonly none?: InputMaybe<MentioningReportFilter>;
  /** All fit */
  readonly every?: InputMaybe<MentioningReportFilter>;
};

/** Asks a Method. */
export type MethodFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Method>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Method>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Movement. */
export type MovementFilter = {
  /** Is this */
  readonly eq?: InputMaybe<Movement>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<Movement>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a NarrativeCoverage. */
export type NarrativeCoverageFilter = {
  /** Is this */
  readonly eq?: InputMaybe<NarrativeCoverage>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<NarrativeCoverage>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Passage. */
export type PassageFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** Not */
  readonly not?: InputMaybe<PassageFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Value */
  readonly kind?: InputMaybe<PassageKindFilter>;
  /** Value */
  readonly start?: InputMaybe<IntFilter>;
  /** Value */
  readonly end?: InputMaybe<IntFilter>;
  /** Value */
  readonly text?: InputMaybe<TextFilter>;
  /** Node */
  readonly document?: InputMaybe<DocumentFilter>;
};

/** Keys */
export type PassageGrouping =
  /** Ordinal */
  | 'ORDINAL'
  /** Kind */
  | 'KIND'
  /** Year */
  | 'YEAR';

/** Asks a PassageKind. */
export type PassageKindFilter = {
  /** Is this */
  readonly eq?: InputMaybe<PassageKind>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<PassageKind>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a list */
export type PassageListFilter = {
  /** One fits */
  readonly some?: InputMaybe<PassageFilter>;
  /** None fits */
  readonly none?: InputMaybe<PassageFilter>;
  /** All fit */
  readonly every?: InputMaybe<PassageFilter>;
};

/** Order by one */
export type PassageOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly ordinal?: InputMaybe<Sort>;
  /** Value */
  readonly kind?: InputMaybe<Sort>;
  /** Value */
  readonly start?: InputMaybe<Sort>;
  /** Value */
  readonly end?: InputMaybe<Sort>;
  /** Value */
  readonly text?: InputMaybe<Sort>;
  /** Node */
  readonly document?: InputMaybe<DocumentOrder>;
};

/** Asks an edge */
export type PlacedReportFilter = {
  /** The node */
  readonly node?: InputMaybe<CountryReportFilter>;
  /** Value */
  readonly movement?: InputMaybe<MovementFilter>;
  /** Value */
  readonly statedMovement?: InputMaybe<MovementFilter>;
  /** What it holds */
  readonly publishers?: InputMaybe<TextListFilter>;
};

/** Asks a list */
export type PlacedReportListFilter = {
  /** One fits */
  readonly some?: InputMaybe<PlacedReportFilter>;
  /** None fits */
  readonly none?: InputMaybe<PlacedReportFilter>;
  /** All fit */
  readonly every?: InputMaybe<PlacedReportFilter>;
};

/** Asks an edge */
export type PlacementFilter = {
  /** The node */
  readonly tier?: InputMaybe<TierFilter>;
  /** Value */
  readonly movement?: InputMaybe<MovementFilter>;
  /** Value */
  readonly statedMovement?: InputMaybe<MovementFilter>;
  /** What it holds */
  readonly publishers?: InputMaybe<TextListFilter>;
};

/** Asks a Profile. */
export type ProfileFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<ProfileFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<ProfileFilter>>;
  /** Not */
  readonly not?: InputMaybe<ProfileFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly edition?: InputMaybe<IntFilter>;
  /** Value */
  readonly tier?: InputMaybe<TierCodeFilter>;
  /** Value */
  readonly tierYear?: InputMaybe<IntFilter>;
  /** Node */
  readonly country?: InputMaybe<CountryFilter>;
  /** Some */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Some */
  readonly victimGroups?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly forms?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly sectors?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly roles?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly mentionedCountries?: InputMaybe<MentionedCountryListFilter>;
  /** Some */
  readonly flows?: InputMaybe<FlowListFilter>;
  /** Some */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Value */
  readonly method?: InputMaybe<MethodFilter>;
  /** Value */
  readonly precision?: InputMaybe<TextFilter>;
};

/** Keys */
export type ProfileGrouping =
  /** Edition */
  | 'EDITION'
  /** Tier */
  | 'TIER'
  /** Method */
  | 'METHOD'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Victim groups */
  | 'VICTIM_GROUPS'
  /** Forms */
  | 'FORMS'
  /** Sectors */
  | 'SECTORS'
  /** Roles */
  | 'ROLES'
  /** Mentioned countries */
  | 'MENTIONED_COUNTRIES';

/** Asks a list */
export type ProfileListFilter = {
  /** One fits */
  readonly some?: InputMaybe<ProfileFilter>;
  /** None fits */
  readonly none?: InputMaybe<ProfileFilter>;
  /** All fit */
  readonly every?: InputMaybe<ProfileFilter>;
};

/** Order by one */
export type ProfileOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly edition?: InputMaybe<Sort>;
  /** Value */
  readonly tier?: InputMaybe<Sort>;
  /** Value */
  readonly tierYear?: InputMaybe<Sort>;
  /** Node */
  readonly country?: InputMaybe<CountryOrder>;
  /** Length */
  readonly claims?: InputMaybe<CountOrder>;
  /** Length */
  readonly victimGroups?: InputMaybe<CountOrder>;
  /** Length */
  readonly forms?: InputMaybe<CountOrder>;
  /** Length */
  readonly sectors?: InputMaybe<CountOrder>;
  /** Length */
  readonly roles?: InputMaybe<CountOrder>;
  /** Length */
  readonly mentionedCountries?: InputMaybe<CountOrder>;
  /** Length */
  readonly flows?: InputMaybe<CountOrder>;
  /** Length */
  readonly documents?: InputMaybe<CountOrder>;
  /** Value */
  readonly method?: InputMaybe<Sort>;
  /** Value */
  readonly precision?: InputMaybe<Sort>;
};

/** Asks a ProvisionKind. */
export type ProvisionKindFilter = {
  /** Is this */
  readonly eq?: InputMaybe<ProvisionKind>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<ProvisionKind>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Recommendation. */
export type RecommendationFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<RecommendationFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<RecommendationFilter>>;
  /** Not */
  readonly not?: InputMaybe<RecommendationFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Value */
  readonly text?: InputMaybe<TextFilter>;
  /** Value */
  readonly summary?: InputMaybe<TextFilter>;
  /** Value */
  readonly wordCount?: InputMaybe<IntFilter>;
  /** Value */
  readonly continuing?: InputMaybe<BooleanFilter>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportFilter>;
  /** Some */
  readonly actions?: InputMaybe<ActionListFilter>;
  /** Some */
  readonly themes?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly actors?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly victimGroups?: InputMaybe<ConceptListFilter>;
  /** Some */
  readonly provisions?: InputMaybe<CitationListFilter>;
  /** Node */
  readonly recursFrom?: InputMaybe<RecommendationFilter>;
  /** Node */
  readonly recursAs?: InputMaybe<RecommendationFilter>;
  /** Value */
  readonly method?: InputMaybe<MethodFilter>;
};

/** Keys */
export type RecommendationGrouping =
  /** Ordinal */
  | 'ORDINAL'
  /** Continuing */
  | 'CONTINUING'
  /** Method */
  | 'METHOD'
  /** Year */
  | 'YEAR'
  /** Narrative */
  | 'NARRATIVE'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Tier */
  | 'TIER'
  /** Themes */
  | 'THEMES'
  /** Actors */
  | 'ACTORS'
  /** Victim groups */
  | 'VICTIM_GROUPS'
  /** Provisions */
  | 'PROVISIONS'
  /** Provisions: role */
  | 'PROVISIONS_ROLE';

/** Asks a list */
export type RecommendationListFilter = {
  /** One fits */
  readonly some?: InputMaybe<RecommendationFilter>;
  /** None fits */
  readonly none?: InputMaybe<RecommendationFilter>;
  /** All fit */
  readonly every?: InputMaybe<RecommendationFilter>;
};

/** Order by one */
export type RecommendationOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly ordinal?: InputMaybe<Sort>;
  /** Value */
  readonly text?: InputMaybe<Sort>;
  /** Value */
  readonly summary?: InputMaybe<Sort>;
  /** Value */
  readonly wordCount?: InputMaybe<Sort>;
  /** Value */
  readonly continuing?: InputMaybe<Sort>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportOrder>;
  /** Length */
  readonly actions?: InputMaybe<CountOrder>;
  /** Length */
  readonly themes?: InputMaybe<CountOrder>;
  /** Length */
  readonly actors?: InputMaybe<CountOrder>;
  /** Length */
  readonly victimGroups?: InputMaybe<CountOrder>;
  /** Length */
  readonly provisions?: InputMaybe<CountOrder>;
  /** Value */
  readonly method?: InputMaybe<Sort>;
};

/** Asks a Report. */
export type ReportFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<ReportFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<ReportFilter>>;
  /** Not */
  readonly not?: InputMaybe<ReportFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly year?: InputMaybe<IntFilter>;
  /** Some */
  readonly countryReports?: InputMaybe<CountryReportListFilter>;
};

/** Keys */
export type ReportGrouping =
  /** Year */
  'YEAR';

/** Order by one */
export type ReportOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly year?: InputMaybe<Sort>;
  /** Length */
  readonly countryReports?: InputMaybe<CountOrder>;
};

/** Asks a Source. */
export type SourceFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Not */
  readonly not?: InputMaybe<SourceFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly name?: InputMaybe<NameFilter>;
  /** Value */
  readonly publisher?: InputMaybe<TextFilter>;
  /** Value */
  readonly year?: InputMaybe<IntFilter>;
  /** Value */
  readonly address?: InputMaybe<TextFilter>;
  /** Value */
  readonly licence?: InputMaybe<TextFilter>;
  /** Value */
  readonly taken?: InputMaybe<TextFilter>;
  /** Some */
  readonly recommendations?: InputMaybe<RecommendationListFilter>;
  /** Some */
  readonly claims?: InputMaybe<ClaimListFilter>;
};

/** Keys */
export type SourceGrouping =
  /** Year */
  'YEAR';

/** Order by one */
export type SourceOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly name?: InputMaybe<Sort>;
  /** Value */
  readonly publisher?: InputMaybe<Sort>;
  /** Value */
  readonly year?: InputMaybe<Sort>;
  /** Value */
  readonly address?: InputMaybe<Sort>;
  /** Value */
  readonly licence?: InputMaybe<Sort>;
  /** Value */
  readonly taken?: InputMaybe<Sort>;
  /** Length */
  readonly recommendations?: InputMaybe<CountOrder>;
  /** Length */
  readonly claims?: InputMaybe<CountOrder>;
};

/** Asks a SummaryItem. */
export type SummaryItemFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<SummaryItemFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<SummaryItemFilter>>;
  /** Not */
  readonly not?: InputMaybe<SummaryItemFilter>;
  /** Search finds it */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Value */
  readonly summary?: InputMaybe<TextFilter>;
  /** Value */
  readonly continuing?: InputMaybe<BooleanFilter>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportFilter>;
  /** Value */
  readonly method?: InputMaybe<MethodFilter>;
};

/** Keys */
export type SummaryItemGrouping =
  /** Ordinal */
  | 'ORDINAL'
  /** Continuing */
  | 'CONTINUING'
  /** Method */
  | 'METHOD'
  /** Year */
  | 'YEAR'
  /** Narrative */
  | 'NARRATIVE'
  /** Country */
  | 'COUNTRY'
  /** Region */
  | 'REGION'
  /** Tier */
  | 'TIER';

/** Asks a list */
export type SummaryItemListFilter = {
  /** One fits */
  readonly some?: InputMaybe<SummaryItemFilter>;
  /** None fits */
  readonly none?: InputMaybe<SummaryItemFilter>;
  /** All fit */
  readonly every?: InputMaybe<SummaryItemFilter>;
};

/** Order by one */
export type SummaryItemOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly ordinal?: InputMaybe<Sort>;
  /** Value */
  readonly summary?: InputMaybe<Sort>;
  /** Value */
  readonly continuing?: InputMaybe<Sort>;
  /** Node */
  readonly countryReport?: InputMaybe<CountryReportOrder>;
  /** Value */
  readonly method?: InputMaybe<Sort>;
};

/** Asks a TierCode. */
export type TierCodeFilter = {
  /** Is this */
  readonly eq?: InputMaybe<TierCode>;
  /** Is one of */
  readonly in?: InputMaybe<ReadonlyArray<TierCode>>;
  /** Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Asks a Tier. */
export type TierFilter = {
  /** All */
  readonly and?: InputMaybe<ReadonlyArray<TierFilter>>;
  /** Any */
  readonly or?: InputMaybe<ReadonlyArray<TierFilter>>;
  /** Not */
  readonly not?: InputMaybe<TierFilter>;
  /** Value */
  readonly id?: InputMaybe<IdFilter>;
  /** Value */
  readonly code?: InputMaybe<TierCodeFilter>;
  /** Value */
  readonly name?: InputMaybe<NameFilter>;
  /** Value */
  readonly rank?: InputMaybe<IntFilter>;
  /** Value */
  readonly definition?: InputMaybe<TextFilter>;
  /** Some */
  readonly countryReports?: InputMaybe<PlacedReportListFilter>;
};

/** Keys */
export type TierGrouping =
  /** Rank */
  'RANK';

/** Order by one */
export type TierOrder = {
  /** Value */
  readonly id?: InputMaybe<Sort>;
  /** Value */
  readonly code?: InputMaybe<Sort>;
  /** Value */
  readonly name?: InputMaybe<Sort>;
  /** Value */
  readonly rank?: InputMaybe<Sort>;
  /** Value */
  readonly definition?: InputMaybe<Sort>;
  /** Length */
  readonly countryReports?: InputMaybe<CountOrder>;
};

/** Kind of a numbered piece of law. */
export type ProvisionKind =
  /** An article. */
  | 'ARTICLE'
  /** A section. */
  | 'SECTION'
  /** A chapter. */
  | 'CHAPTER'
  /** A paragraph. */
  | 'PARAGRAPH';

/** What a text asks of a piece of law, or does with it. */
export type CitationRole =
  /** To be enforced. */
  | 'ENFORCE'
  /** To be amended. */
  | 'AMEND'
  /** To be repealed. */
  | 'REPEAL'
  /** To be enacted. */
  | 'ENACT'
  /** Named, and nothing asked of it. */
  | 'CITED';

/** A code or an act of a country. */
export type LegalInstrument = Node & {
  /** Country code and name, such as BLR/criminal-code. */
  readonly id: Scalars['ID']['output'];
  /** The name, in lower case. */
  readonly name: Scalars['String']['output'];
  /** The country whose law it is. */
  readonly country: Country;
  /** Its numbered pieces that reports cite, by key. */
  readonly provisions: LegalProvisionConnection;
  /** Country reports that name it by number or year, by country and year. */
  readonly citingReports: CountryReportConnection;
  /** The same code or act by other names, by key. */
  readonly sameAs: LegalInstrumentConnection;
};

/** A code or an act of a country. */
export type LegalInstrumentProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalProvisionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalProvisionOrder>>;
};

/** A code or an act of a country. */
export type LegalInstrumentCitingReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** A code or an act of a country. */
export type LegalInstrumentSameAsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalInstrumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalInstrumentOrder>>;
};

/** A numbered piece of domestic law. */
export type LegalProvision = Node & {
  /** Such as BLR/criminal-code/section-193(1); ~ where no instrument is named. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the piece. */
  readonly kind: ProvisionKind;
  /** The number as written. */
  readonly number: Scalars['String']['output'];
  /** In words: article 181-1, section 193(1) of the criminal code. */
  readonly name: Scalars['String']['output'];
  /** The country whose law it is. */
  readonly country: Country;
  /** The code or act that it is part of, null where the text names none. */
  readonly instrument?: Maybe<LegalInstrument>;
  /** Recommendations that cite it, one edge for each role. */
  readonly citedBy: CitingRecommendationConnection;
  /** Country reports that cite it outside the recommendations, one edge for each role. */
  readonly citingReports: CitingReportConnection;
};

/** A numbered piece of domestic law. */
export type LegalProvisionCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** A numbered piece of domestic law. */
export type LegalProvisionCitingReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** One of citations of law. */
export type CitationEdge = {
  /** Its node. */
  readonly node: LegalProvision;
  /** What is asked of the provision. */
  readonly role: CitationRole;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** One of recommendations that cite a provision. */
export type CitingRecommendationEdge = {
  /** Its node. */
  readonly node: Recommendation;
  /** What is asked of the provision. */
  readonly role: CitationRole;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** One of country reports that cite a provision. */
export type CitingReportEdge = {
  /** Its node. */
  readonly node: CountryReport;
  /** What is asked of the provision. */
  readonly role: CitationRole;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** What the graph holds, and in which versions. Statements: one for the version, one for each eight counts, one for a coverage. */
export type Meta = {
  /** Changes when a document comes or goes, is read anew, or the seed changes; the same on every store. */
  readonly dataVersion: Scalars['String']['output'];
  /** Changes with the schema. */
  readonly schemaVersion: Scalars['String']['output'];
  /** Version of what takes facts from texts. */
  readonly extractorVersion: Scalars['String']['output'];
  /** How many nodes of each type. */
  readonly counts: ReadonlyArray<NodeCount>;
  /** What is known of one edition. */
  readonly coverage: YearCoverage;
};

/** What the graph holds, and in which versions. Statements: one for the version, one for each eight counts, one for a coverage. */
export type MetaCoverageArgs = {
  year: Scalars['Int']['input'];
};

/** How many nodes are of a type. */
export type NodeCount = {
  /** Name of the type. */
  readonly type: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** What the graph knows of one edition of the report. */
export type YearCoverage = {
  /** Year of the edition. */
  readonly year: Scalars['Int']['output'];
  /** Country reports that the graph holds. */
  readonly reports: Scalars['NonNegativeInt']['output'];
  /** Those with a placement. */
  readonly placed: Scalars['NonNegativeInt']['output'];
  /** Codes of the tiers whose list was read: who is on none of them is on another tier, or missing. */
  readonly knownTiers: ReadonlyArray<Scalars['String']['output']>;
  /** Whether every country that the edition placed has its placement here, as far as the sources tell. */
  readonly complete: Scalars['Boolean']['output'];
  /** Codes of countries known to lack a placement. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** What else there is to say, null where nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Placements by tier. */
  readonly tiers: ReadonlyArray<TierCount>;
  /** Reports with recommendations. */
  readonly withRecommendations: Scalars['NonNegativeInt']['output'];
  /** Reports with claims. */
  readonly withClaims: Scalars['NonNegativeInt']['output'];
  /** Reports whose whole text was read. */
  readonly withText: Scalars['NonNegativeInt']['output'];
};

/** How many placements a tier has. */
export type TierCount = {
  /** Code of the tier. */
  readonly code: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** What writes. Only with the operator's token, as `Authorization: Bearer …`; off where the server has none (INGEST_TOKEN). */
export type Mutation = {
  /** Reads a file, takes its facts and puts them into the graph, each document whole or not at all; again changes nothing. At most 5 MB. */
  readonly ingestDocument: IngestDocumentAnswer;
  /** Takes an ingested document out, with all that only it states. One of the seed is an error. */
  readonly removeDocument: RemoveDocumentAnswer;
};

/** What writes. Only with the operator's token, as `Authorization: Bearer …`; off where the server has none (INGEST_TOKEN). */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};

/** What writes. Only with the operator's token, as `Authorization: Bearer …`; off where the server has none (INGEST_TOKEN). */
export type MutationRemoveDocumentArgs = {
  id: Scalars['ID']['input'];
};

/** A file with what is known of it besides its text. */
export type IngestDocumentInput = {
  /** Its name; `blr-2023.txt` tells country and year where the text does not. */
  readonly fileName: Scalars['String']['input'];
  /** Its text, or else `base64`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its bytes in base64, or else `text`. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-3 code, ahead of the text. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Year of the edition, ahead of the text. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands on the web. */
  readonly address?: InputMaybe<Scalars['URL']['input']>;
  /** Whether it takes the place of another narrative of the country and year. */
  readonly replace?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a file. */
export type IngestDocumentAnswer = {
  /** The documents that the graph holds now. */
  readonly documents: ReadonlyArray<IngestedDocument>;
  /** Why parts of it were refused. */
  readonly refused: ReadonlyArray<Scalars['String']['output']>;
  /** Version of the data now. */
  readonly dataVersion: Scalars['String']['output'];
};

/** A document that was ingested. */
export type IngestedDocument = {
  /** Its id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** How it came in. */
  readonly outcome: IngestOutcome;
  /** What was read and not understood. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** What the command line says of it. */
  readonly message: Scalars['String']['output'];
};

/** How a document came to lie in the graph. */
export type IngestOutcome =
  /** It is new. */
  | 'ADDED'
  /** It took another's place. */
  | 'REPLACED'
  /** It was there already. */
  | 'HELD';

/** What was taken out. */
export type RemoveDocumentAnswer = {
  /** Id of the document. */
  readonly id: Scalars['ID']['output'];
  /** Nodes that went. */
  readonly nodesRemoved: Scalars['NonNegativeInt']['output'];
  /** Relationships that went. */
  readonly relationshipsRemoved: Scalars['NonNegativeInt']['output'];
  /** Version of the data now. */
  readonly dataVersion: Scalars['String']['output'];
};

/** Anything in the graph that can be fetched by its id alone. */
export type Node = {
  /** Readable, stable, and unique in the whole graph. */
  readonly id: Scalars['ID']['output'];
};

/** Where a connection's page lies in the whole list. */
export type PageInfo = {
  /** Whether more follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** How a fact came into the graph. */
export type Method =
  /** A table or a summary states it. */
  | 'STATED'
  /** A program took it from a text. */
  | 'EXTRACTED'
  /** A person checked it. */
  | 'REVIEWED'
  /** It follows from other facts of the graph. */
  | 'DERIVED';

/** The place in a text that states a fact. */
export type Evidence = {
  /** The document that holds the text. */
  readonly document: Document;
  /** First UTF-16 unit of the place in the document's text. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** First UTF-16 unit after the place. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The text between start and end, unchanged; null where texts are not served. */
  readonly quote?: Maybe<Scalars['String']['output']>;
};

/** A profile of a country by another publisher than the report's. */
export type Profile = Node & {
  /** Country code and edition, such as BLR-2015-PROFILE. */
  readonly id: Scalars['ID']['output'];
  /** Year of the publisher's edition. */
  readonly edition: Scalars['Int']['output'];
  /** The tier that it names, which is no placement; null where it names none. */
  readonly tier?: Maybe<TierCode>;
  /** Year of the report that it ties the tier to, null where it names none. */
  readonly tierYear?: Maybe<Scalars['Int']['output']>;
  /** Runs of consecutive years that it states; null where it states none. */
  readonly streaks?: Maybe<ReadonlyArray<Streak>>;
  /** The country. */
  readonly country: Country;
  /** What the government did and did not do; null where not known. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Groups named as exploited, at risk or to be protected; null where not known. */
  readonly victimGroups?: Maybe<VictimGroupConnection>;
  /** Forms of trafficking that are named; null where not known. */
  readonly forms?: Maybe<TraffickingFormConnection>;
  /** Sectors that are named; null where not known. */
  readonly sectors?: Maybe<SectorConnection>;
  /** What the country is said to be to trafficking; null where not known. */
  readonly roles?: Maybe<RoleConnection>;
  /** Other countries that are mentioned; null where not known. */
  readonly mentionedCountries?: Maybe<MentionedCountryConnection>;
  /** Movements of people that are stated; null where not known. */
  readonly flows?: Maybe<FlowConnection>;
  /** Documents that state it. */
  readonly documents: DocumentConnection;
  /** Where texts state its tier and runs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
  /** Share of such facts found right; for a profile, of tiers. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileSectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileMentionedCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** A profile of a country by another publisher than the report's. */
export type ProfileDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};

/** A stated movement of people between countries. */
export type Flow = Node & {
  /** Report or profile, and a hash of ends, forms, sectors and groups. */
  readonly id: Scalars['ID']['output'];
  /** Place among its report's or profile's movements, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** Where it starts, null where that is no country. */
  readonly from?: Maybe<Country>;
  /** Name of that place, null where it is a country. */
  readonly fromPlace?: Maybe<Scalars['String']['output']>;
  /** Where it ends, null where that is no country. */
  readonly to?: Maybe<Country>;
  /** Name of that place, null where it is a country. */
  readonly toPlace?: Maybe<Scalars['String']['output']>;
  /** Its forms of trafficking, by code. */
  readonly forms: TraffickingFormConnection;
  /** Its sectors, by code. */
  readonly sectors: SectorConnection;
  /** Groups that are moved, by code. */
  readonly victimGroups: VictimGroupConnection;
  /** The report that states it, else null. */
  readonly countryReport?: Maybe<CountryReport>;
  /** The profile that states it, else null. */
  readonly profile?: Maybe<Profile>;
  /** Where texts state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
  /** Share of such facts found right. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
};

/** A stated movement of people between countries. */
export type FlowFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A stated movement of people between countries. */
export type FlowSectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** A stated movement of people between countries. */
export type FlowVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** One prioritized recommendation of a country report. */
export type Recommendation = Node & {
  /** Report and ordinal, such as BLR-2023-R04. */
  readonly id: Scalars['ID']['output'];
  /** Place in the report's list, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** The report's words, white space folded; null without the narrative, or where texts are not served. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What is recommended, in this project's own words, null where nobody summarized it. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Number of words of the text, or of the summary where the text is not known. */
  readonly wordCount: Scalars['Int']['output'];
  /** Whether an action asks to continue something. */
  readonly continuing: Scalars['Boolean']['output'];
  /** The report that lists it. */
  readonly countryReport: CountryReport;
  /** What is to be done, in the order of the text. */
  readonly actions: ActionConnection;
  /** What it is about, by code. */
  readonly themes: ThemeConnection;
  /** Those who are to act, to be trained or to be held to account, by code. */
  readonly actors: ActorConnection;
  /** Groups that it concerns, by code. */
  readonly victimGroups: VictimGroupConnection;
  /** Numbered pieces of law that it cites, one edge for each role. */
  readonly provisions: CitationConnection;
  /** Most like it in the last known report. */
  readonly recursFrom?: Maybe<Recommendation>;
  /** Most like it in the next. */
  readonly recursAs?: Maybe<Recommendation>;
  /** Where texts state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
};

/** One prioritized recommendation of a country report. */
export type RecommendationActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ActionOrder>>;
};

/** One prioritized recommendation of a country report. */
export type RecommendationThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** One prioritized recommendation of a country report. */
export type RecommendationActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** One prioritized recommendation of a country report. */
export type RecommendationVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** One prioritized recommendation of a country report. */
export type RecommendationProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalProvisionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalProvisionOrder>>;
};

/** One thing that a recommendation asks for. */
export type Action = Node & {
  /** Recommendation and ordinal, such as BLR-2023-R04-A1. */
  readonly id: Scalars['ID']['output'];
  /** Place in the recommendation, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** The main verb, in its base form. */
  readonly verb: Scalars['String']['output'];
  /** The report's words behind the verb, null where none were read or texts are not served. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** Whether the text says to continue it. */
  readonly continuing: Scalars['Boolean']['output'];
  /** The recommendation that asks for it. */
  readonly recommendation: Recommendation;
  /** What it alone is about, by code. */
  readonly themes: ThemeConnection;
  /** Those whom it alone is addressed to, by code. */
  readonly actors: ActorConnection;
  /** Groups that it alone concerns, by code. */
  readonly victimGroups: VictimGroupConnection;
  /** Where texts state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
};

/** One thing that a recommendation asks for. */
export type ActionThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** One thing that a recommendation asks for. */
export type ActionActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** One thing that a recommendation asks for. */
export type ActionVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** An item of a summary that could not be matched with the recommendations of the text. */
export type SummaryItem = Node & {
  /** Report and ordinal, such as BLR-2023-S04. */
  readonly id: Scalars['ID']['output'];
  /** Place in the summary's list, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** What is recommended, in this project's own words. */
  readonly summary: Scalars['String']['output'];
  /** Whether an action asks to continue something. */
  readonly continuing: Scalars['Boolean']['output'];
  /** The report whose summary has it. */
  readonly countryReport: CountryReport;
  /** Where the summary is from. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
};

/** One with all that it repeats. */
export type RecommendationChain = {
  /** By year. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** RECURS_AS. */
  readonly links: ReadonlyArray<Relationship>;
  /** First known year. */
  readonly since: Scalars['Int']['output'];
  /** Years to its last without a gap. */
  readonly streak: Scalars['Int']['output'];
  /** Years between not known. */
  readonly gaps: ReadonlyArray<Scalars['Int']['output']>;
  /** How the next report, without it, was read: PARTIAL may miss it. Null in the last known. */
  readonly dropped?: Maybe<ListCoverage>;
};

/** One edition of the Trafficking in Persons Report. Its year is not the period that it covers. */
export type Report = Node & {
  /** The year, as text. */
  readonly id: Scalars['ID']['output'];
  /** Year of the edition. */
  readonly year: Scalars['Int']['output'];
  /** Country reports of the edition, by country. */
  readonly countryReports: CountryReportConnection;
};

/** One edition of the Trafficking in Persons Report. Its year is not the period that it covers. */
export type ReportCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** How much of a narrative the graph holds. */
export type NarrativeCoverage =
  /** Nothing but a tier. */
  | 'NONE'
  /** A profile by another publisher. */
  | 'PROFILE'
  /** Coded facts and summaries of what could be read, often the opening alone. */
  | 'SUMMARY'
  /** The text. */
  | 'FULL';

/** What one edition of the report says of one country. */
export type CountryReport = Node & {
  /** Country code and year, such as BLR-2023. */
  readonly id: Scalars['ID']['output'];
  /** Year of the edition. */
  readonly year: Scalars['Int']['output'];
  /** How much of the narrative the graph holds. Lists that it cannot know are null, not empty. */
  readonly narrative: NarrativeCoverage;
  /** The country. */
  readonly country: Country;
  /** The edition. */
  readonly report: Report;
  /** The tier, null where the graph does not know it. */
  readonly placement?: Maybe<Placement>;
  /** Prioritized recommendations in their order; null where not known. */
  readonly recommendations?: Maybe<RecommendationConnection>;
  /** Items of a summary whose number is not that of the text, so that they cannot be matched. */
  readonly summaryItems: SummaryItemConnection;
  /** What the government did and did not do; null where not known. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Groups named as exploited, at risk or to be protected; null where not known. */
  readonly victimGroups?: Maybe<VictimGroupConnection>;
  /** Forms of trafficking that are named; null where not known. */
  readonly forms?: Maybe<TraffickingFormConnection>;
  /** Sectors that are named; null where not known. */
  readonly sectors?: Maybe<SectorConnection>;
  /** What the country is said to be to trafficking; null where not known. */
  readonly roles?: Maybe<RoleConnection>;
  /** Other countries that are mentioned; null where not known. */
  readonly mentionedCountries?: Maybe<MentionedCountryConnection>;
  /** Numbered pieces of law cited outside the recommendations; null where not known. */
  readonly provisions?: Maybe<CitationConnection>;
  /** Movements of people that are stated; null where not known. */
  readonly flows?: Maybe<FlowConnection>;
  /** Codes and acts named by number or year; null where not known. */
  readonly laws?: Maybe<LegalInstrumentConnection>;
  /** Runs of years that are stated, null where not known; those of a claim are on the claim too. */
  readonly streaks?: Maybe<ReadonlyArray<Streak>>;
  /** Sources of what summaries say of it. */
  readonly sources: ReadonlyArray<Source>;
  /** Documents that state something of this report. */
  readonly documents: DocumentConnection;
};

/** What one edition of the report says of one country. */
export type CountryReportRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportSummaryItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SummaryItemFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SummaryItemOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportVictimGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportSectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConceptOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportMentionedCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalProvisionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalProvisionOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlowFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FlowOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportLawsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalInstrumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LegalInstrumentOrder>>;
};

/** What one edition of the report says of one country. */
export type CountryReportDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};

/** How much of the text was read for a list. */
export type ListCoverage =
  /** All of it. */
  | 'COMPLETE'
  /** A part: there may be more, and a count is of what is here. */
  | 'PARTIAL';

/** The five placements, best first. SPECIAL_CASE is not ranked. */
export type TierCode =
  /** Meets the minimum standards. */
  | 'TIER_1'
  /** Does not fully meet them but makes significant efforts. */
  | 'TIER_2'
  /** As Tier 2, with a growing problem or no proof of more effort. */
  | 'TIER_2_WATCH_LIST'
  /** Does not meet them and makes no significant efforts. */
  | 'TIER_3'
  /** Not ranked, for conflict or want of a government. */
  | 'SPECIAL_CASE';

/** One of the five placements of the report. */
export type Tier = Node & {
  /** The code of the tier. */
  readonly id: Scalars['ID']['output'];
  /** The code of the tier. */
  readonly code: TierCode;
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** 1 is best, 4 is worst, null for a special case. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What the tier means. */
  readonly definition: Scalars['String']['output'];
  /** Country reports that are placed on it, by country and year. */
  readonly countryReports: PlacedReportConnection;
};

/** One of the five placements of the report. */
export type TierCountryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryReportOrder>>;
};

/** How a placement compares with that of the year before. */
export type Movement =
  /** On the same tier. */
  | 'REMAINED'
  /** On a better tier. */
  | 'UPGRADED'
  /** On a worse tier. */
  | 'DOWNGRADED'
  /** Placed for the first time, or again after a break. */
  | 'PLACED';

/** The tier of a country in an edition. */
export type Placement = {
  /** The tier. */
  readonly tier: Tier;
  /** Since the edition of the year before, by both placements; null where one is not known. */
  readonly movement?: Maybe<Movement>;
  /** Movement that the text states; null where it states none. */
  readonly statedMovement?: Maybe<Movement>;
  /** Publishers that give it; a narrative is the Department of State's. */
  readonly publishers: ReadonlyArray<Scalars['String']['output']>;
  /** Where texts state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources. */
  readonly sources: ReadonlyArray<Source>;
  /** How it is known. */
  readonly method?: Maybe<Method>;
};

/** One of country reports on a tier. */
export type PlacedReportEdge = {
  /** Its node. */
  readonly node: CountryReport;
  /** Since the edition of the year before, by both placements; null where one is not known. */
  readonly movement?: Maybe<Movement>;
  /** Movement that the text states; null where it states none. */
  readonly statedMovement?: Maybe<Movement>;
  /** Publishers that give it; a narrative is the Department of State's. */
  readonly publishers: ReadonlyArray<Scalars['String']['output']>;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** What search finds. */
export type SearchType =
  /** By name, official name and aliases. */
  | 'COUNTRY'
  /** By text and summary. */
  | 'RECOMMENDATION'
  /** By summary. */
  | 'SUMMARY_ITEM'
  /** By summary and the words of its evidence. */
  | 'CLAIM'
  /** By name. */
  | 'LEGAL_PROVISION'
  /** By name. */
  | 'LEGAL_INSTRUMENT'
  /** By name and definition, as all concepts. */
  | 'VICTIM_GROUP'
  /** A concept. */
  | 'TRAFFICKING_FORM'
  /** A concept. */
  | 'SECTOR'
  /** A concept. */
  | 'ROLE'
  /** A concept. */
  | 'THEME'
  /** A concept. */
  | 'ACTOR'
  /** By title; rows of tables are left out. */
  | 'DOCUMENT'
  /** A part of a document's text, by its words. */
  | 'PASSAGE';

/** A page of hits, the best first. */
export type SearchConnection = {
  /** The page, with scores. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page, nodes alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** All hits, counted. */
  readonly facets: SearchFacets;
};

/** One of the hits. */
export type SearchEdge = {
  /** Place in the list, until the data changes. */
  readonly cursor: Scalars['String']['output'];
  /** How well it fits. Scores of one search can be compared, on one store. */
  readonly score: Scalars['Float']['output'];
  /** What is found. */
  readonly node: Node;
  /** Where it has the words: the first ten places. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** A place where a hit has words that were looked for. */
export type Highlight = {
  /** Field that has them; quote is that of the evidence. */
  readonly field: Scalars['String']['output'];
  /** Which entry, from 0, where the field is a list or is evidence. */
  readonly entry?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** First UTF-16 unit of the place in the field. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** First UTF-16 unit after the place. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words between start and end; null where texts are not served. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Hits by what they have, the most frequent first. */
export type SearchFacets = {
  /** By type, as in SearchType. */
  readonly type: ReadonlyArray<FacetCount>;
  /** By country, of those that belong to one. */
  readonly country: ReadonlyArray<FacetCount>;
  /** By year, of those that belong to one. */
  readonly year: ReadonlyArray<FacetCount>;
  /** By each theme stated, not by wider ones. */
  readonly theme: ReadonlyArray<FacetCount>;
};

/** How many hits have a value. */
export type FacetCount = {
  /** Type, iso3, year or code. */
  readonly key: Scalars['String']['output'];
  /** How many hits. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** A word to search for. */
export type Suggestion = {
  /** Without case and accents. */
  readonly word: Scalars['String']['output'];
  /** How many nodes have it. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** Signals before downgrades. */
export type Signals = {
  /** Of the year. */
  readonly counts: ReadonlyArray<SignalCount>;
  /** Of how many more it is not known. */
  readonly undetermined: Scalars['Int']['output'];
  /** What the verdict rests on. */
  readonly test: ReadonlyArray<SignalCount>;
  /** Of a rule learned from other years, against last year's tier. */
  readonly verdict: SignalVerdict;
};

/** Countries on Tier 1, 2 or Watch List the year before. */
export type SignalCount = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** PLACED (all), KNOWN or NOT_KNOWN by claims; of the known: a signal, tier, or WARNED. */
  readonly group: Scalars['String']['output'];
  /** How many. */
  readonly countries: Scalars['Int']['output'];
  /** Those that fell. */
  readonly downgraded: Scalars['Int']['output'];
};

/** Outcome of a test. */
export type SignalVerdict =
  /** Fewer errors, not by luck. */
  | 'BETTER_THAN_BASELINE'
  /** Not so. */
  | 'NOT_BETTER_THAN_BASELINE'
  /** Too few cases, or one-sided. */
  | 'INSUFFICIENT_DATA';

/** What is told over WebSocket (graphql-transport-ws). */
export type Subscription = {
  /** The data changed: a document came or went. */
  readonly graphChanged: GraphChange;
};

/** A change. */
export type GraphChange = {
  /** The version since. */
  readonly dataVersion: Scalars['String']['output'];
};

/** A country's tier in an edition, beside that in the edition of the year before. */
export type TierStep = {
  /** Year of the edition. */
  readonly year: Scalars['Int']['output'];
  /** The country. */
  readonly country: Country;
  /** Its report, null where the graph holds none. */
  readonly countryReport?: Maybe<CountryReport>;
  /** The tier, null where not known. */
  readonly tier?: Maybe<TierCode>;
  /** The tier of the year before, null where not known. */
  readonly before?: Maybe<TierCode>;
  /** By these two; null where one is not known or not ranked. */
  readonly movement?: Maybe<Movement>;
  /** By the text; null where none states it. */
  readonly statedMovement?: Maybe<Movement>;
};

/** Who moved in an edition. */
export type TierMovements = {
  /** Year of the edition. */
  readonly year: Scalars['Int']['output'];
  /** By country. */
  readonly steps: ReadonlyArray<TierStep>;
  /** Codes of placed countries of which neither the year before nor a text tells whether they moved. */
  readonly undetermined: ReadonlyArray<Scalars['String']['output']>;
  /** How far the placements of the edition go. */
  readonly coverage: YearCoverage;
  /** How far those of the edition before go. */
  readonly coverageBefore: YearCoverage;
};

/** Countries whose efforts are looked at again within the year. */
export type SpecialWatchList = {
  /** Year of the edition. */
  readonly year: Scalars['Int']['output'];
  /** By country. */
  readonly entries: ReadonlyArray<WatchedCountry>;
  /** Codes of countries that may belong on it: whether they rose is not known. */
  readonly undetermined: ReadonlyArray<Scalars['String']['output']>;
  /** How far the placements of the edition go: a country that has none may belong on it too. */
  readonly coverage: YearCoverage;
  /** How far those of the edition before go. */
  readonly coverageBefore: YearCoverage;
};

/** A country of the list. */
export type WatchedCountry = {
  /** The country. */
  readonly country: Country;
  /** Its report. */
  readonly countryReport: CountryReport;
  /** Why it is on the list. */
  readonly reason: WatchReason;
  /** What that rests on. */
  readonly basis: WatchBasis;
};

/** Why a country is on the Special Watch List. */
export type WatchReason =
  /** It is on the Tier 2 Watch List. */
  | 'ON_WATCH_LIST'
  /** It rose to Tier 1 from Tier 2 or its Watch List. */
  | 'ROSE_TO_TIER_1'
  /** It rose from Tier 3 to Tier 2. */
  | 'ROSE_FROM_TIER_3';

/** What a rise is known from. */
export type WatchBasis =
  /** Placements. */
  | 'COMPUTED'
  /** The text says so; the placement of the year before is not known. */
  | 'STATED';

/** Relationships and nodes by type; a list that is not given names all. */
export type WalkFilter = {
  /** Types of relationships, such as RECOMMENDS. */
  readonly relationships?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Types of nodes, such as Country. Where a walk starts need not fit. */
  readonly nodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a node lies in a subgraph. */
export type SubgraphPlace = {
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** Type of the node. */
  readonly type: Scalars['String']['output'];
  /** Hops from the nearest start. */
  readonly distance: Scalars['NonNegativeInt']['output'];
  /** Relationships that may be followed from it. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** How many of them are not in this answer. */
  readonly hidden: Scalars['NonNegativeInt']['output'];
};

/** A relationship with what it carries. */
export type Relationship = {
  /** Its ends, type and key. */
  readonly id: Scalars['ID']['output'];
  /** The type. */
  readonly type: Scalars['String']['output'];
  /** Id of the node at its start. */
  readonly from: Scalars['ID']['output'];
  /** Id of the node at its end. */
  readonly to: Scalars['ID']['output'];
  /** Facts that it carries, by name. */
  readonly properties: Scalars['JSONObject']['output'];
  /** Where texts state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its sources where no text does. */
  readonly sources: ReadonlyArray<Source>;
  /** How it became known. */
  readonly method?: Maybe<Method>;
};

/** A way from one node to another. */
export type Path = {
  /** How many hops it has. */
  readonly hops: Scalars['NonNegativeInt']['output'];
  /** Nodes from one end to the other. */
  readonly nodes: ReadonlyArray<Node>;
  /** Every relationship that joins a node with the next, hop by hop. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** Some of the ways from one node to another. */
export type PathPage = {
  /** Paths, in order. */
  readonly paths: ReadonlyArray<Path>;
  /** Why it ends where more follows or may be; null with no paths: there are none of any length. */
  readonly truncated?: Maybe<Truncation>;
};

/** Why an answer is not the whole. */
export type Truncation = {
  /** What was at its end. */
  readonly reason: TruncationReason;
  /** Nodes or paths in all, null where they are too many to count. */
  readonly total?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Where to go on; null for HOPS. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What was at its end. */
export type TruncationReason =
  /** limitNodes. */
  | 'NODES'
  /** limitEdges. */
  | 'RELATIONSHIPS'
  /** limitPaths. */
  | 'PATHS'
  /** maxHops: longer paths may exist. */
  | 'HOPS';

/** A page */
export type VictimGroupConnection = {
  /** As related */
  readonly edges: ReadonlyArray<VictimGroupEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<VictimGroup>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type VictimGroupConnectionGroupByArgs = {
  by: ReadonlyArray<ConceptGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type CountryReportConnection = {
  /** As related */
  readonly edges: ReadonlyArray<CountryReportEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<CountryReport>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type CountryReportConnectionGroupByArgs = {
  by: ReadonlyArray<CountryReportGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type CountryReportEdge = {
  /** Node */
  readonly node: CountryReport;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type RecommendationConnection = {
  /** As related */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** How much was read */
  readonly coverage?: Maybe<ListCoverage>;
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type RecommendationConnectionGroupByArgs = {
  by: ReadonlyArray<RecommendationGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type RecommendationEdge = {
  /** Node */
  readonly node: Recommendation;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type ActionConnection = {
  /** As related */
  readonly edges: ReadonlyArray<ActionEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Action>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type ActionConnectionGroupByArgs = {
  by: ReadonlyArray<ActionGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type ActionEdge = {
  /** Node */
  readonly node: Action;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type ClaimConnection = {
  /** As related */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Claim>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** How much was read */
  readonly coverage?: Maybe<ListCoverage>;
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type ClaimConnectionGroupByArgs = {
  by: ReadonlyArray<ClaimGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type ClaimEdge = {
  /** Node */
  readonly node: Claim;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type ProfileConnection = {
  /** As related */
  readonly edges: ReadonlyArray<ProfileEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Profile>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type ProfileConnectionGroupByArgs = {
  by: ReadonlyArray<ProfileGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type ProfileEdge = {
  /** Node */
  readonly node: Profile;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type FlowConnection = {
  /** As related */
  readonly edges: ReadonlyArray<FlowEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Flow>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type FlowConnectionGroupByArgs = {
  by: ReadonlyArray<FlowGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type FlowEdge = {
  /** Node */
  readonly node: Flow;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type TraffickingFormConnection = {
  /** As related */
  readonly edges: ReadonlyArray<TraffickingFormEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<TraffickingForm>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type TraffickingFormConnectionGroupByArgs = {
  by: ReadonlyArray<ConceptGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type ThemeConnection = {
  /** As related */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Theme>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type ThemeConnectionGroupByArgs = {
  by: ReadonlyArray<ConceptGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type ThemeEdge = {
  /** Node */
  readonly node: Theme;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type ActorConnection = {
  /** As related */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Actor>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type ActorConnectionGroupByArgs = {
  by: ReadonlyArray<ConceptGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type ActorEdge = {
  /** Node */
  readonly node: Actor;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type SectorConnection = {
  /** As related */
  readonly edges: ReadonlyArray<SectorEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Sector>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type SectorConnectionGroupByArgs = {
  by: ReadonlyArray<ConceptGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type RoleConnection = {
  /** As related */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Role>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type RoleConnectionGroupByArgs = {
  by: ReadonlyArray<ConceptGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type CountryConnection = {
  /** As related */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Country>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type CountryConnectionGroupByArgs = {
  by: ReadonlyArray<CountryGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type CountryEdge = {
  /** Node */
  readonly node: Country;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type LegalProvisionConnection = {
  /** As related */
  readonly edges: ReadonlyArray<LegalProvisionEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<LegalProvision>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type LegalProvisionConnectionGroupByArgs = {
  by: ReadonlyArray<LegalProvisionGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type LegalProvisionEdge = {
  /** Node */
  readonly node: LegalProvision;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type LegalInstrumentConnection = {
  /** As related */
  readonly edges: ReadonlyArray<LegalInstrumentEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<LegalInstrument>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type LegalInstrumentConnectionGroupByArgs = {
  by: ReadonlyArray<LegalInstrumentGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type LegalInstrumentEdge = {
  /** Node */
  readonly node: LegalInstrument;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type MentioningReportConnection = {
  /** As related */
  readonly edges: ReadonlyArray<MentioningReportEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<CountryReport>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type MentioningReportConnectionGroupByArgs = {
  by: ReadonlyArray<CountryReportGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type MentioningProfileConnection = {
  /** As related */
  readonly edges: ReadonlyArray<MentioningProfileEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Profile>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type MentioningProfileConnectionGroupByArgs = {
  by: ReadonlyArray<ProfileGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type PassageConnection = {
  /** As related */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Passage>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type PassageConnectionGroupByArgs = {
  by: ReadonlyArray<PassageGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type PassageEdge = {
  /** Node */
  readonly node: Passage;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type CitingRecommendationConnection = {
  /** As related */
  readonly edges: ReadonlyArray<CitingRecommendationEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type CitingRecommendationConnectionGroupByArgs = {
  by: ReadonlyArray<RecommendationGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type CitingReportConnection = {
  /** As related */
  readonly edges: ReadonlyArray<CitingReportEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<CountryReport>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type CitingReportConnectionGroupByArgs = {
  by: ReadonlyArray<CountryReportGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type MentionedCountryConnection = {
  /** As related */
  readonly edges: ReadonlyArray<MentionedCountryEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Country>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type MentionedCountryConnectionGroupByArgs = {
  by: ReadonlyArray<CountryGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type DocumentConnection = {
  /** As related */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Document>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type DocumentConnectionGroupByArgs = {
  by: ReadonlyArray<DocumentGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type DocumentEdge = {
  /** Node */
  readonly node: Document;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type ReportConnection = {
  /** As related */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Report>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type ReportConnectionGroupByArgs = {
  by: ReadonlyArray<ReportGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type ReportEdge = {
  /** Node */
  readonly node: Report;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type TierConnection = {
  /** As related */
  readonly edges: ReadonlyArray<TierEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Tier>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type TierConnectionGroupByArgs = {
  by: ReadonlyArray<TierGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type TierEdge = {
  /** Node */
  readonly node: Tier;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type SourceConnection = {
  /** As related */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<Source>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type SourceConnectionGroupByArgs = {
  by: ReadonlyArray<SourceGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type SourceEdge = {
  /** Node */
  readonly node: Source;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type SummaryItemConnection = {
  /** As related */
  readonly edges: ReadonlyArray<SummaryItemEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<SummaryItem>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type SummaryItemConnectionGroupByArgs = {
  by: ReadonlyArray<SummaryItemGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry */
export type SummaryItemEdge = {
  /** Node */
  readonly node: SummaryItem;
  /** Its place */
  readonly cursor: Scalars['String']['output'];
  /** Where stated */
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** Sources */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** How known */
  readonly method?: Maybe<Method>;
};

/** A page */
export type CitationConnection = {
  /** As related */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<LegalProvision>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type CitationConnectionGroupByArgs = {
  by: ReadonlyArray<LegalProvisionGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page */
export type PlacedReportConnection = {
  /** As related */
  readonly edges: ReadonlyArray<PlacedReportEdge>;
  /** Alone */
  readonly nodes: ReadonlyArray<CountryReport>;
  /** Its place */
  readonly pageInfo: PageInfo;
  /** Of all pages */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Counts by key */
  readonly groupBy: Grouped;
};

/** A page */
export type PlacedReportConnectionGroupByArgs = {
  by: ReadonlyArray<CountryReportGrouping>;
  having?: InputMaybe<IntFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ClaimStatus: ClaimStatus;
  ClaimMetric: ClaimMetric;
  ClaimDirection: ClaimDirection;
  Streak: ResolverTypeWrapper<Streak>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Claim: ResolverTypeWrapper<NodeRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Comparison: ResolverTypeWrapper<
    Omit<Comparison, 'categories'> & { categories: ReadonlyArray<ResolversTypes['ComparedCategory']> }
  >;
  ComparedCategory: ResolverTypeWrapper<
    Omit<ComparedCategory, 'shared' | 'onlyA' | 'onlyB'> & {
      shared: ReadonlyArray<ResolversTypes['ComparedThing']>;
      onlyA: ReadonlyArray<ResolversTypes['ComparedThing']>;
      onlyB: ReadonlyArray<ResolversTypes['ComparedThing']>;
    }
  >;
  ComparedThing: ResolverTypeWrapper<
    Omit<ComparedThing, 'a' | 'b'> & {
      a: ReadonlyArray<ResolversTypes['ComparedFact']>;
      b: ReadonlyArray<ResolversTypes['ComparedFact']>;
    }
  >;
  ComparedFact: ResolverTypeWrapper<
    Omit<ComparedFact, 'node' | 'evidence' | 'sources'> & {
      node: ResolversTypes['Node'];
      evidence: ReadonlyArray<ResolversTypes['Evidence']>;
      sources: ReadonlyArray<ResolversTypes['Source']>;
    }
  >;
  ComparisonCategory: ComparisonCategory;
  VictimGroup: ResolverTypeWrapper<NodeRow>;
  TraffickingForm: ResolverTypeWrapper<NodeRow>;
  Theme: ResolverTypeWrapper<NodeRow>;
  Actor: ResolverTypeWrapper<NodeRow>;
  Sector: ResolverTypeWrapper<NodeRow>;
  Role: ResolverTypeWrapper<NodeRow>;
  VictimGroupEdge: ResolverTypeWrapper<LinkRow>;
  TraffickingFormEdge: ResolverTypeWrapper<LinkRow>;
  SectorEdge: ResolverTypeWrapper<LinkRow>;
  RoleEdge: ResolverTypeWrapper<LinkRow>;
  Country: ResolverTypeWrapper<NodeRow>;
  Location: ResolverTypeWrapper<Location>;
  MentionedCountryEdge: ResolverTypeWrapper<LinkRow>;
  MentioningReportEdge: ResolverTypeWrapper<LinkRow>;
  MentioningProfileEdge: ResolverTypeWrapper<LinkRow>;
  RelationshipDirection: RelationshipDirection;
  DocumentKind: DocumentKind;
  Document: ResolverTypeWrapper<NodeRow>;
  PassageKind: PassageKind;
  Passage: ResolverTypeWrapper<NodeRow>;
  Source: ResolverTypeWrapper<NodeRow>;
  Subgraph: ResolverTypeWrapper<
    Pick<Subgraph, 'places'> & {
      nodes: readonly NodeRow[];
      relationships: readonly ResolversTypes['Relationship'][];
      truncated: import('../export/exported-graph.js').ExportTruncation | null;
      part: import('../walks/subgraph.js').SubgraphPage;
      request: Readonly<Record<string, unknown>>;
    }
  >;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ExportFormat: ExportFormat;
  Grouped: ResolverTypeWrapper<Grouped>;
  GroupCaveat: GroupCaveat;
  GroupOrder: GroupOrder;
  Sort: Sort;
  CountOrder: CountOrder;
  NameFilter: NameFilter;
  NameListFilter: NameListFilter;
  TextFilter: TextFilter;
  TextListFilter: TextListFilter;
  IdFilter: IdFilter;
  CodeFilter: CodeFilter;
  IntFilter: IntFilter;
  SearchFilter: SearchFilter;
  BooleanFilter: BooleanFilter;
  ActionFilter: ActionFilter;
  ActionGrouping: ActionGrouping;
  ActionListFilter: ActionListFilter;
  ActionOrder: ActionOrder;
  CitationFilter: CitationFilter;
  CitationListFilter: CitationListFilter;
  CitationRoleFilter: CitationRoleFilter;
  CitingRecommendationFilter: CitingRecommendationFilter;
  CitingRecommendationListFilter: CitingRecommendationListFilter;
  CitingReportFilter: CitingReportFilter;
  CitingReportListFilter: CitingReportListFilter;
  ClaimDirectionFilter: ClaimDirectionFilter;
  ClaimFilter: ClaimFilter;
  ClaimGrouping: ClaimGrouping;
  ClaimListFilter: ClaimListFilter;
  ClaimMetricListFilter: ClaimMetricListFilter;
  ClaimOrder: ClaimOrder;
  ClaimStatusFilter: ClaimStatusFilter;
  ConceptFilter: ConceptFilter;
  ConceptGrouping: ConceptGrouping;
  ConceptListFilter: ConceptListFilter;
  ConceptOrder: ConceptOrder;
  CountryFilter: CountryFilter;
  CountryGrouping: CountryGrouping;
  CountryListFilter: CountryListFilter;
  CountryOrder: CountryOrder;
  CountryReportFilter: CountryReportFilter;
  CountryReportGrouping: CountryReportGrouping;
  CountryReportListFilter: CountryReportListFilter;
  CountryReportOrder: CountryReportOrder;
  DocumentFilter: DocumentFilter;
  DocumentGrouping: DocumentGrouping;
  DocumentKindFilter: DocumentKindFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  FlowFilter: FlowFilter;
  FlowGrouping: FlowGrouping;
  FlowListFilter: FlowListFilter;
  FlowOrder: FlowOrder;
  LegalInstrumentFilter: LegalInstrumentFilter;
  LegalInstrumentGrouping: LegalInstrumentGrouping;
  LegalInstrumentListFilter: LegalInstrumentListFilter;
  LegalInstrumentOrder: LegalInstrumentOrder;
  LegalProvisionFilter: LegalProvisionFilter;
  LegalProvisionGrouping: LegalProvisionGrouping;
  LegalProvisionListFilter: LegalProvisionListFilter;
  LegalProvisionOrder: LegalProvisionOrder;
  MentionedCountryFilter: MentionedCountryFilter;
  MentionedCountryListFilter: MentionedCountryListFilter;
  MentioningProfileFilter: MentioningProfileFilter;
  MentioningProfileListFilter: MentioningProfileListFilter;
  MentioningReportFilter: MentioningReportFilter;
  MentioningReportListFilter: MentioningReportListFilter;
  MethodFilter: MethodFilter;
  MovementFilter: MovementFilter;
  NarrativeCoverageFilter: NarrativeCoverageFilter;
  PassageFilter: PassageFilter;
  PassageGrouping: PassageGrouping;
  PassageKindFilter: PassageKindFilter;
  PassageListFilter: PassageListFilter;
  PassageOrder: PassageOrder;
  PlacedReportFilter: PlacedReportFilter;
  PlacedReportListFilter: PlacedReportListFilter;
  PlacementFilter: PlacementFilter;
  ProfileFilter: ProfileFilter;
  ProfileGrouping: ProfileGrouping;
  ProfileListFilter: ProfileListFilter;
  ProfileOrder: ProfileOrder;
  ProvisionKindFilter: ProvisionKindFilter;
  RecommendationFilter: RecommendationFilter;
  RecommendationGrouping: RecommendationGrouping;
  RecommendationListFilter: RecommendationListFilter;
  RecommendationOrder: RecommendationOrder;
  ReportFilter: ReportFilter;
  ReportGrouping: ReportGrouping;
  ReportOrder: ReportOrder;
  SourceFilter: SourceFilter;
  SourceGrouping: SourceGrouping;
  SourceOrder: SourceOrder;
  SummaryItemFilter: SummaryItemFilter;
  SummaryItemGrouping: SummaryItemGrouping;
  SummaryItemListFilter: SummaryItemListFilter;
  SummaryItemOrder: SummaryItemOrder;
  TierCodeFilter: TierCodeFilter;
  TierFilter: TierFilter;
  TierGrouping: TierGrouping;
  TierOrder: TierOrder;
  ProvisionKind: ProvisionKind;
  CitationRole: CitationRole;
  LegalInstrument: ResolverTypeWrapper<NodeRow>;
  LegalProvision: ResolverTypeWrapper<NodeRow>;
  CitationEdge: ResolverTypeWrapper<LinkRow>;
  CitingRecommendationEdge: ResolverTypeWrapper<LinkRow>;
  CitingReportEdge: ResolverTypeWrapper<LinkRow>;
  Meta: ResolverTypeWrapper<Readonly<Record<string, never>>>;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  YearCoverage: ResolverTypeWrapper<YearCoverage>;
  TierCount: ResolverTypeWrapper<TierCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentAnswer: ResolverTypeWrapper<IngestDocumentAnswer>;
  IngestedDocument: ResolverTypeWrapper<IngestedDocument>;
  IngestOutcome: IngestOutcome;
  RemoveDocumentAnswer: ResolverTypeWrapper<RemoveDocumentAnswer>;
  Node: ResolverTypeWrapper<NodeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Method: Method;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Profile: ResolverTypeWrapper<NodeRow>;
  Flow: ResolverTypeWrapper<NodeRow>;
  Recommendation: ResolverTypeWrapper<NodeRow>;
  Action: ResolverTypeWrapper<NodeRow>;
  SummaryItem: ResolverTypeWrapper<NodeRow>;
  RecommendationChain: ResolverTypeWrapper<
    Omit<RecommendationChain, 'recommendations' | 'links'> & {
      recommendations: ReadonlyArray<ResolversTypes['Recommendation']>;
      links: ReadonlyArray<ResolversTypes['Relationship']>;
    }
  >;
  Report: ResolverTypeWrapper<NodeRow>;
  NarrativeCoverage: NarrativeCoverage;
  CountryReport: ResolverTypeWrapper<NodeRow>;
  ListCoverage: ListCoverage;
  TierCode: TierCode;
  Tier: ResolverTypeWrapper<NodeRow>;
  Movement: Movement;
  Placement: ResolverTypeWrapper<LinkRow>;
  PlacedReportEdge: ResolverTypeWrapper<LinkRow>;
  SearchType: SearchType;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SearchEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Node']>;
    }
  >;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  Highlight: ResolverTypeWrapper<Highlight>;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  Signals: ResolverTypeWrapper<Signals>;
  SignalCount: ResolverTypeWrapper<SignalCount>;
  SignalVerdict: SignalVerdict;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GraphChange: ResolverTypeWrapper<GraphChange>;
  TierStep: ResolverTypeWrapper<
    Omit<TierStep, 'country' | 'countryReport'> & {
      country: ResolversTypes['Country'];
      countryReport?: Maybe<ResolversTypes['CountryReport']>;
    }
  >;
  TierMovements: ResolverTypeWrapper<
    Omit<TierMovements, 'steps' | 'coverage' | 'coverageBefore'> & { steps: readonly ResolversTypes['TierStep'][] }
  >;
  SpecialWatchList: ResolverTypeWrapper<
    Omit<SpecialWatchList, 'entries' | 'coverage' | 'coverageBefore'> & { entries: readonly ResolversTypes['WatchedCountry'][] }
  >;
  WatchedCountry: ResolverTypeWrapper<
    Omit<WatchedCountry, 'country' | 'countryReport'> & {
      country: ResolversTypes['Country'];
      countryReport: ResolversTypes['CountryReport'];
    }
  >;
  WatchReason: WatchReason;
  WatchBasis: WatchBasis;
  WalkFilter: WalkFilter;
  SubgraphPlace: ResolverTypeWrapper<SubgraphPlace>;
  Relationship: ResolverTypeWrapper<
    Omit<Relationship, 'evidence' | 'sources'> & {
      evidence: ReadonlyArray<ResolversTypes['Evidence']>;
      sources: ReadonlyArray<ResolversTypes['Source']>;
    }
  >;
  Path: ResolverTypeWrapper<
    Omit<Path, 'nodes' | 'relationships'> & {
      nodes: ReadonlyArray<ResolversTypes['Node']>;
      relationships: ReadonlyArray<ResolversTypes['Relationship']>;
    }
  >;
  PathPage: ResolverTypeWrapper<Omit<PathPage, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Truncation: ResolverTypeWrapper<Truncation>;
  TruncationReason: TruncationReason;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  VictimGroupConnection: ResolverTypeWrapper<Connection>;
  CountryReportConnection: ResolverTypeWrapper<Connection>;
  CountryReportEdge: ResolverTypeWrapper<LinkRow>;
  RecommendationConnection: ResolverTypeWrapper<Connection>;
  RecommendationEdge: ResolverTypeWrapper<LinkRow>;
  ActionConnection: ResolverTypeWrapper<Connection>;
  ActionEdge: ResolverTypeWrapper<LinkRow>;
  ClaimConnection: ResolverTypeWrapper<Connection>;
  ClaimEdge: ResolverTypeWrapper<LinkRow>;
  ProfileConnection: ResolverTypeWrapper<Connection>;
  ProfileEdge: ResolverTypeWrapper<LinkRow>;
  FlowConnection: ResolverTypeWrapper<Connection>;
  FlowEdge: ResolverTypeWrapper<LinkRow>;
  TraffickingFormConnection: ResolverTypeWrapper<Connection>;
  ThemeConnection: ResolverTypeWrapper<Connection>;
  ThemeEdge: ResolverTypeWrapper<LinkRow>;
  ActorConnection: ResolverTypeWrapper<Connection>;
  ActorEdge: ResolverTypeWrapper<LinkRow>;
  SectorConnection: ResolverTypeWrapper<Connection>;
  RoleConnection: ResolverTypeWrapper<Connection>;
  CountryConnection: ResolverTypeWrapper<Connection>;
  CountryEdge: ResolverTypeWrapper<LinkRow>;
  LegalProvisionConnection: ResolverTypeWrapper<Connection>;
  LegalProvisionEdge: ResolverTypeWrapper<LinkRow>;
  LegalInstrumentConnection: ResolverTypeWrapper<Connection>;
  LegalInstrumentEdge: ResolverTypeWrapper<LinkRow>;
  MentioningReportConnection: ResolverTypeWrapper<Connection>;
  MentioningProfileConnection: ResolverTypeWrapper<Connection>;
  PassageConnection: ResolverTypeWrapper<Connection>;
  PassageEdge: ResolverTypeWrapper<LinkRow>;
  CitingRecommendationConnection: ResolverTypeWrapper<Connection>;
  CitingReportConnection: ResolverTypeWrapper<Connection>;
  MentionedCountryConnection: ResolverTypeWrapper<Connection>;
  DocumentConnection: ResolverTypeWrapper<Connection>;
  DocumentEdge: ResolverTypeWrapper<LinkRow>;
  ReportConnection: ResolverTypeWrapper<Connection>;
  ReportEdge: ResolverTypeWrapper<LinkRow>;
  TierConnection: ResolverTypeWrapper<Connection>;
  TierEdge: ResolverTypeWrapper<LinkRow>;
  SourceConnection: ResolverTypeWrapper<Connection>;
  SourceEdge: ResolverTypeWrapper<LinkRow>;
  SummaryItemConnection: ResolverTypeWrapper<Connection>;
  SummaryItemEdge: ResolverTypeWrapper<LinkRow>;
  CitationConnection: ResolverTypeWrapper<Connection>;
  PlacedReportConnection: ResolverTypeWrapper<Connection>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Streak: Streak;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Figure: Figure;
  Float: Scalars['Float']['output'];
  Claim: NodeRow;
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  Comparison: Omit<Comparison, 'categories'> & { categories: ReadonlyArray<ResolversParentTypes['ComparedCategory']> };
  ComparedCategory: Omit<ComparedCategory, 'shared' | 'onlyA' | 'onlyB'> & {
    shared: ReadonlyArray<ResolversParentTypes['ComparedThing']>;
    onlyA: ReadonlyArray<ResolversParentTypes['ComparedThing']>;
    onlyB: ReadonlyArray<ResolversParentTypes['ComparedThing']>;
  };
  ComparedThing: Omit<ComparedThing, 'a' | 'b'> & {
    a: ReadonlyArray<ResolversParentTypes['ComparedFact']>;
    b: ReadonlyArray<ResolversParentTypes['ComparedFact']>;
  };
  ComparedFact: Omit<ComparedFact, 'node' | 'evidence' | 'sources'> & {
    node: ResolversParentTypes['Node'];
    evidence: ReadonlyArray<ResolversParentTypes['Evidence']>;
    sources: ReadonlyArray<ResolversParentTypes['Source']>;
  };
  VictimGroup: NodeRow;
  TraffickingForm: NodeRow;
  Theme: NodeRow;
  Actor: NodeRow;
  Sector: NodeRow;
  Role: NodeRow;
  VictimGroupEdge: LinkRow;
  TraffickingFormEdge: LinkRow;
  SectorEdge: LinkRow;
  RoleEdge: LinkRow;
  Country: NodeRow;
  Location: Location;
  MentionedCountryEdge: LinkRow;
  MentioningReportEdge: LinkRow;
  MentioningProfileEdge: LinkRow;
  Document: NodeRow;
  Passage: NodeRow;
  Source: NodeRow;
  Subgraph: Pick<Subgraph, 'places'> & {
    nodes: readonly NodeRow[];
    relationships: readonly ResolversTypes['Relationship'][];
    truncated: import('../export/exported-graph.js').ExportTruncation | null;
    part: import('../walks/subgraph.js').SubgraphPage;
    request: Readonly<Record<string, unknown>>;
  };
  Boolean: Scalars['Boolean']['output'];
  Grouped: Grouped;
  CountOrder: CountOrder;
  NameFilter: NameFilter;
  NameListFilter: NameListFilter;
  TextFilter: TextFilter;
  TextListFilter: TextListFilter;
  IdFilter: IdFilter;
  CodeFilter: CodeFilter;
  IntFilter: IntFilter;
  SearchFilter: SearchFilter;
  BooleanFilter: BooleanFilter;
  ActionFilter: ActionFilter;
  ActionListFilter: ActionListFilter;
  ActionOrder: ActionOrder;
  CitationFilter: CitationFilter;
  CitationListFilter: CitationListFilter;
  CitationRoleFilter: CitationRoleFilter;
  CitingRecommendationFilter: CitingRecommendationFilter;
  CitingRecommendationListFilter: CitingRecommendationListFilter;
  CitingReportFilter: CitingReportFilter;
  CitingReportListFilter: CitingReportListFilter;
  ClaimDirectionFilter: ClaimDirectionFilter;
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimMetricListFilter: ClaimMetricListFilter;
  ClaimOrder: ClaimOrder;
  ClaimStatusFilter: ClaimStatusFilter;
  ConceptFilter: ConceptFilter;
  ConceptListFilter: ConceptListFilter;
  ConceptOrder: ConceptOrder;
  CountryFilter: CountryFilter;
  CountryListFilter: CountryListFilter;
  CountryOrder: CountryOrder;
  CountryReportFilter: CountryReportFilter;
  CountryReportListFilter: CountryReportListFilter;
  CountryReportOrder: CountryReportOrder;
  DocumentFilter: DocumentFilter;
  DocumentKindFilter: DocumentKindFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  FlowFilter: FlowFilter;
  FlowListFilter: FlowListFilter;
  FlowOrder: FlowOrder;
  LegalInstrumentFilter: LegalInstrumentFilter;
  LegalInstrumentListFilter: LegalInstrumentListFilter;
  LegalInstrumentOrder: LegalInstrumentOrder;
  LegalProvisionFilter: LegalProvisionFilter;
  LegalProvisionListFilter: LegalProvisionListFilter;
  LegalProvisionOrder: LegalProvisionOrder;
  MentionedCountryFilter: MentionedCountryFilter;
  MentionedCountryListFilter: MentionedCountryListFilter;
  MentioningProfileFilter: MentioningProfileFilter;
  MentioningProfileListFilter: MentioningProfileListFilter;
  MentioningReportFilter: MentioningReportFilter;
  MentioningReportListFilter: MentioningReportListFilter;
  MethodFilter: MethodFilter;
  MovementFilter: MovementFilter;
  NarrativeCoverageFilter: NarrativeCoverageFilter;
  PassageFilter: PassageFilter;
  PassageKindFilter: PassageKindFilter;
  PassageListFilter: PassageListFilter;
  PassageOrder: PassageOrder;
  PlacedReportFilter: PlacedReportFilter;
  PlacedReportListFilter: PlacedReportListFilter;
  PlacementFilter: PlacementFilter;
  ProfileFilter: ProfileFilter;
  ProfileListFilter: ProfileListFilter;
  ProfileOrder: ProfileOrder;
  ProvisionKindFilter: ProvisionKindFilter;
  RecommendationFilter: RecommendationFilter;
  RecommendationListFilter: RecommendationListFilter;
  RecommendationOrder: RecommendationOrder;
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SummaryItemFilter: SummaryItemFilter;
  SummaryItemListFilter: SummaryItemListFilter;
  SummaryItemOrder: SummaryItemOrder;
  TierCodeFilter: TierCodeFilter;
  TierFilter: TierFilter;
  TierOrder: TierOrder;
  LegalInstrument: NodeRow;
  LegalProvision: NodeRow;
  CitationEdge: LinkRow;
  CitingRecommendationEdge: LinkRow;
  CitingReportEdge: LinkRow;
  Meta: Readonly<Record<string, never>>;
  NodeCount: NodeCount;
  YearCoverage: YearCoverage;
  TierCount: TierCount;
  Mutation: Record<PropertyKey, never>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentAnswer: IngestDocumentAnswer;
  IngestedDocument: IngestedDocument;
  RemoveDocumentAnswer: RemoveDocumentAnswer;
  Node: NodeRow;
  PageInfo: PageInfo;
  Evidence: EvidenceRow;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  URL: Scalars['URL']['output'];
  Profile: NodeRow;
  Flow: NodeRow;
  Recommendation: NodeRow;
  Action: NodeRow;
  SummaryItem: NodeRow;
  RecommendationChain: Omit<RecommendationChain, 'recommendations' | 'links'> & {
    recommendations: ReadonlyArray<ResolversParentTypes['Recommendation']>;
    links: ReadonlyArray<ResolversParentTypes['Relationship']>;
  };
  Report: NodeRow;
  CountryReport: NodeRow;
  Tier: NodeRow;
  Placement: LinkRow;
  PlacedReportEdge: LinkRow;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Node']>;
  };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Highlight: Highlight;
  SearchFacets: SearchFacets;
  FacetCount: FacetCount;
  Suggestion: Suggestion;
  Signals: Signals;
  SignalCount: SignalCount;
  Subscription: Record<PropertyKey, never>;
  GraphChange: GraphChange;
  TierStep: Omit<TierStep, 'country' | 'countryReport'> & {
    country: ResolversParentTypes['Country'];
    countryReport?: Maybe<ResolversParentTypes['CountryReport']>;
  };
  TierMovements: Omit<TierMovements, 'steps' | 'coverage' | 'coverageBefore'> & { steps: readonly ResolversTypes['TierStep'][] };
  SpecialWatchList: Omit<SpecialWatchList, 'entries' | 'coverage' | 'coverageBefore'> & {
    entries: readonly ResolversTypes['WatchedCountry'][];
  };
  WatchedCountry: Omit<WatchedCountry, 'country' | 'countryReport'> & {
    country: ResolversParentTypes['Country'];
    countryReport: ResolversParentTypes['CountryReport'];
  };
  WalkFilter: WalkFilter;
  SubgraphPlace: SubgraphPlace;
  Relationship: Omit<Relationship, 'evidence' | 'sources'> & {
    evidence: ReadonlyArray<ResolversParentTypes['Evidence']>;
    sources: ReadonlyArray<ResolversParentTypes['Source']>;
  };
  Path: Omit<Path, 'nodes' | 'relationships'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Node']>;
    relationships: ReadonlyArray<ResolversParentTypes['Relationship']>;
  };
  PathPage: Omit<PathPage, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Truncation: Truncation;
  JSONObject: Scalars['JSONObject']['output'];
  VictimGroupConnection: Connection;
  CountryReportConnection: Connection;
  CountryReportEdge: LinkRow;
  RecommendationConnection: Connection;
  RecommendationEdge: LinkRow;
  ActionConnection: Connection;
  ActionEdge: LinkRow;
  ClaimConnection: Connection;
  ClaimEdge: LinkRow;
  ProfileConnection: Connection;
  ProfileEdge: LinkRow;
  FlowConnection: Connection;
  FlowEdge: LinkRow;
  TraffickingFormConnection: Connection;
  ThemeConnection: Connection;
  ThemeEdge: LinkRow;
  ActorConnection: Connection;
  ActorEdge: LinkRow;
  SectorConnection: Connection;
  RoleConnection: Connection;
  CountryConnection: Connection;
  CountryEdge: LinkRow;
  LegalProvisionConnection: Connection;
  LegalProvisionEdge: LinkRow;
  LegalInstrumentConnection: Connection;
  LegalInstrumentEdge: LinkRow;
  MentioningReportConnection: Connection;
  MentioningProfileConnection: Connection;
  PassageConnection: Connection;
  PassageEdge: LinkRow;
  CitingRecommendationConnection: Connection;
  CitingReportConnection: Connection;
  MentionedCountryConnection: Connection;
  DocumentConnection: Connection;
  DocumentEdge: LinkRow;
  ReportConnection: Connection;
  ReportEdge: LinkRow;
  TierConnection: Connection;
  TierEdge: LinkRow;
  SourceConnection: Connection;
  SourceEdge: LinkRow;
  SummaryItemConnection: Connection;
  SummaryItemEdge: LinkRow;
  CitationConnection: Connection;
  PlacedReportConnection: Connection;
};

export type StreakResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Streak'] = ResolversParentTypes['Streak'],
> = {
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impliedFirstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  metric?: Resolver<ResolversTypes['ClaimMetric'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  comparedWith?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['ClaimMetric']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ClaimDirection']>, ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType>;
  streakYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryReport?: Resolver<Maybe<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  victimGroups?: Resolver<ResolversTypes['VictimGroupConnection'], ParentType, ContextType, Partial<ClaimVictimGroupsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  countryReport?: Resolver<
    Maybe<ResolversTypes['CountryReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryCountryReportArgs, 'country' | 'year'>
  >;
  countryReports?: Resolver<ResolversTypes['CountryReportConnection'], ParentType, ContextType, Partial<QueryCountryReportsArgs>>;
  recommendations?: Resolver<
    ResolversTypes['RecommendationConnection'],
    ParentType,
    ContextType,
    Partial<QueryRecommendationsArgs>
  >;
  legalProvisions?: Resolver<
    ResolversTypes['LegalProvisionConnection'],
    ParentType,
    ContextType,
    Partial<QueryLegalProvisionsArgs>
  >;
  victimGroups?: Resolver<ResolversTypes['VictimGroupConnection'], ParentType, ContextType, Partial<QueryVictimGroupsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'year'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<QueryReportsArgs>>;
  tiers?: Resolver<ResolversTypes['TierConnection'], ParentType, ContextType, Partial<QueryTiersArgs>>;
  legalInstruments?: Resolver<
    ResolversTypes['LegalInstrumentConnection'],
    ParentType,
    ContextType,
    Partial<QueryLegalInstrumentsArgs>
  >;
  traffickingForms?: Resolver<
    ResolversTypes['TraffickingFormConnection'],
    ParentType,
    ContextType,
    Partial<QueryTraffickingFormsArgs>
  >;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<QuerySectorsArgs>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryRolesArgs>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<QueryActionsArgs>>;
  summaryItems?: Resolver<ResolversTypes['SummaryItemConnection'], ParentType, ContextType, Partial<QuerySummaryItemsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  suggest?: Resolver<
    ReadonlyArray<ResolversTypes['Suggestion']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuggestArgs, 'prefix' | 'first'>
  >;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<QueryProfilesArgs>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<QueryFlowsArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<QueryPassagesArgs>>;
  recurringRecommendations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['RecommendationChain']>>,
    ParentType,
    ContextType,
    RequireFields<QueryRecurringRecommendationsArgs, 'country' | 'minYears'>
  >;
  signals?: Resolver<ResolversTypes['Signals'], ParentType, ContextType, RequireFields<QuerySignalsArgs, 'year'>>;
  tierHistory?: Resolver<
    ReadonlyArray<ResolversTypes['TierStep']>,
    ParentType,
    ContextType,
    RequireFields<QueryTierHistoryArgs, 'country'>
  >;
  tierMovements?: Resolver<
    ResolversTypes['TierMovements'],
    ParentType,
    ContextType,
    RequireFields<QueryTierMovementsArgs, 'year' | 'of'>
  >;
  specialWatchList?: Resolver<
    ResolversTypes['SpecialWatchList'],
    ParentType,
    ContextType,
    RequireFields<QuerySpecialWatchListArgs, 'year'>
  >;
  subgraph?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QuerySubgraphArgs, 'from' | 'maxHops' | 'limitNodes' | 'limitEdges'>
  >;
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops'>
  >;
  paths?: Resolver<
    ResolversTypes['PathPage'],
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'longerBy' | 'limitPaths'>
  >;
};

export type ComparisonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['ComparedCategory']>, ParentType, ContextType>;
};

export type ComparedCategoryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ComparedCategory'] = ResolversParentTypes['ComparedCategory'],
> = {
  category?: Resolver<ResolversTypes['ComparisonCategory'], ParentType, ContextType>;
  coverageA?: Resolver<Maybe<ResolversTypes['ListCoverage']>, ParentType, ContextType>;
  coverageB?: Resolver<Maybe<ResolversTypes['ListCoverage']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
};

export type ComparedThingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ComparedThing'] = ResolversParentTypes['ComparedThing'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  a?: Resolver<ReadonlyArray<ResolversTypes['ComparedFact']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['ComparedFact']>, ParentType, ContextType>;
};

export type ComparedFactResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ComparedFact'] = ResolversParentTypes['ComparedFact'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type VictimGroupResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VictimGroup'] = ResolversParentTypes['VictimGroup'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['VictimGroupConnection'], ParentType, ContextType, Partial<VictimGroupBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['VictimGroupConnection'], ParentType, ContextType, Partial<VictimGroupNarrowerArgs>>;
  countryReports?: Resolver<
    ResolversTypes['CountryReportConnection'],
    ParentType,
    ContextType,
    Partial<VictimGroupCountryReportsArgs>
  >;
  recommendations?: Resolver<
    ResolversTypes['RecommendationConnection'],
    ParentType,
    ContextType,
    Partial<VictimGroupRecommendationsArgs>
  >;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<VictimGroupActionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<VictimGroupClaimsArgs>>;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<VictimGroupProfilesArgs>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<VictimGroupFlowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraffickingFormResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TraffickingForm'] = ResolversParentTypes['TraffickingForm'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['TraffickingFormConnection'], ParentType, ContextType, Partial<TraffickingFormBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['TraffickingFormConnection'], ParentType, ContextType, Partial<TraffickingFormNarrowerArgs>>;
  countryReports?: Resolver<
    ResolversTypes['CountryReportConnection'],
    ParentType,
    ContextType,
    Partial<TraffickingFormCountryReportsArgs>
  >;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<TraffickingFormProfilesArgs>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<TraffickingFormFlowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ThemeBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ThemeNarrowerArgs>>;
  recommendations?: Resolver<
    ResolversTypes['RecommendationConnection'],
    ParentType,
    ContextType,
    Partial<ThemeRecommendationsArgs>
  >;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<ThemeActionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ActorBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ActorNarrowerArgs>>;
  recommendations?: Resolver<
    ResolversTypes['RecommendationConnection'],
    ParentType,
    ContextType,
    Partial<ActorRecommendationsArgs>
  >;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<ActorActionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<SectorBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<SectorNarrowerArgs>>;
  countryReports?: Resolver<
    ResolversTypes['CountryReportConnection'],
    ParentType,
    ContextType,
    Partial<SectorCountryReportsArgs>
  >;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<SectorProfilesArgs>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<SectorFlowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<RoleBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<RoleNarrowerArgs>>;
  countryReports?: Resolver<ResolversTypes['CountryReportConnection'], ParentType, ContextType, Partial<RoleCountryReportsArgs>>;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<RoleProfilesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VictimGroupEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VictimGroupEdge'] = ResolversParentTypes['VictimGroupEdge'],
> = {
  node?: Resolver<ResolversTypes['VictimGroup'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type TraffickingFormEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TraffickingFormEdge'] = ResolversParentTypes['TraffickingFormEdge'],
> = {
  node?: Resolver<ResolversTypes['TraffickingForm'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type SectorEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge'],
> = {
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type RoleEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge'],
> = {
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  demonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capitals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['CountryReportConnection'], ParentType, ContextType, Partial<CountryReportsArgs>>;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<CountryProfilesArgs>>;
  flowsFrom?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<CountryFlowsFromArgs>>;
  flowsTo?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, Partial<CountryFlowsToArgs>>;
  borders?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<CountryBordersArgs>>;
  legalProvisions?: Resolver<
    ResolversTypes['LegalProvisionConnection'],
    ParentType,
    ContextType,
    Partial<CountryLegalProvisionsArgs>
  >;
  legalInstruments?: Resolver<
    ResolversTypes['LegalInstrumentConnection'],
    ParentType,
    ContextType,
    Partial<CountryLegalInstrumentsArgs>
  >;
  mentionedIn?: Resolver<ResolversTypes['MentioningReportConnection'], ParentType, ContextType, Partial<CountryMentionedInArgs>>;
  mentionedInProfiles?: Resolver<
    ResolversTypes['MentioningProfileConnection'],
    ParentType,
    ContextType,
    Partial<CountryMentionedInProfilesArgs>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'],
> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MentionedCountryEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MentionedCountryEdge'] = ResolversParentTypes['MentionedCountryEdge'],
> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  as?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type MentioningReportEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MentioningReportEdge'] = ResolversParentTypes['MentioningReportEdge'],
> = {
  node?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  as?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type MentioningProfileEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MentioningProfileEdge'] = ResolversParentTypes['MentioningProfileEdge'],
> = {
  node?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  as?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doubtCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryReports?: Resolver<
    ResolversTypes['CountryReportConnection'],
    ParentType,
    ContextType,
    Partial<DocumentCountryReportsArgs>
  >;
  recommendations?: Resolver<
    ResolversTypes['RecommendationConnection'],
    ParentType,
    ContextType,
    Partial<DocumentRecommendationsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  legalProvisions?: Resolver<
    ResolversTypes['LegalProvisionConnection'],
    ParentType,
    ContextType,
    Partial<DocumentLegalProvisionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<
    ResolversTypes['RecommendationConnection'],
    ParentType,
    ContextType,
    Partial<SourceRecommendationsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubgraphExportArgs, 'format' | 'positions'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['SubgraphPlace']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GroupedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Grouped'] = ResolversParentTypes['Grouped'],
> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['GroupCaveat']>, ParentType, ContextType>;
  totalGroups?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grouped']>>, ParentType, ContextType>;
};

export type LegalInstrumentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  provisions?: Resolver<
    ResolversTypes['LegalProvisionConnection'],
    ParentType,
    ContextType,
    Partial<LegalInstrumentProvisionsArgs>
  >;
  citingReports?: Resolver<
    ResolversTypes['CountryReportConnection'],
    ParentType,
    ContextType,
    Partial<LegalInstrumentCitingReportsArgs>
  >;
  sameAs?: Resolver<ResolversTypes['LegalInstrumentConnection'], ParentType, ContextType, Partial<LegalInstrumentSameAsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalProvisionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalProvision'] = ResolversParentTypes['LegalProvision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  citedBy?: Resolver<
    ResolversTypes['CitingRecommendationConnection'],
    ParentType,
    ContextType,
    Partial<LegalProvisionCitedByArgs>
  >;
  citingReports?: Resolver<
    ResolversTypes['CitingReportConnection'],
    ParentType,
    ContextType,
    Partial<LegalProvisionCitingReportsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge'],
> = {
  node?: Resolver<ResolversTypes['LegalProvision'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type CitingRecommendationEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CitingRecommendationEdge'] = ResolversParentTypes['CitingRecommendationEdge'],
> = {
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type CitingReportEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CitingReportEdge'] = ResolversParentTypes['CitingReportEdge'],
> = {
  node?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type MetaResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta'],
> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['YearCoverage'], ParentType, ContextType, RequireFields<MetaCoverageArgs, 'year'>>;
};

export type NodeCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount'],
> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type YearCoverageResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['YearCoverage'] = ResolversParentTypes['YearCoverage'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  knownTiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['TierCount']>, ParentType, ContextType>;
  withRecommendations?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  withClaims?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  withText?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TierCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  ingestDocument?: Resolver<
    ResolversTypes['IngestDocumentAnswer'],
    ParentType,
    ContextType,
    RequireFields<MutationIngestDocumentArgs, 'input'>
  >;
  removeDocument?: Resolver<
    ResolversTypes['RemoveDocumentAnswer'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveDocumentArgs, 'id'>
  >;
};

export type IngestDocumentAnswerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IngestDocumentAnswer'] = ResolversParentTypes['IngestDocumentAnswer'],
> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['IngestedDocument']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestedDocumentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IngestedDocument'] = ResolversParentTypes['IngestedDocument'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveDocumentAnswerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RemoveDocumentAnswer'] = ResolversParentTypes['RemoveDocumentAnswer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodesRemoved?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  relationshipsRemoved?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Claim'
    | 'VictimGroup'
    | 'TraffickingForm'
    | 'Theme'
    | 'Actor'
    | 'Sector'
    | 'Role'
    | 'Country'
    | 'Document'
    | 'Passage'
    | 'Source'
    | 'LegalInstrument'
    | 'LegalProvision'
    | 'Profile'
    | 'Flow'
    | 'Recommendation'
    | 'Action'
    | 'SummaryItem'
    | 'Report'
    | 'CountryReport'
    | 'Tier',
    ParentType,
    ContextType
  >;
};

export type PageInfoResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ProfileResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['TierCode']>, ParentType, ContextType>;
  tierYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  streaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Streak']>>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<ProfileClaimsArgs>>;
  victimGroups?: Resolver<
    Maybe<ResolversTypes['VictimGroupConnection']>,
    ParentType,
    ContextType,
    Partial<ProfileVictimGroupsArgs>
  >;
  forms?: Resolver<Maybe<ResolversTypes['TraffickingFormConnection']>, ParentType, ContextType, Partial<ProfileFormsArgs>>;
  sectors?: Resolver<Maybe<ResolversTypes['SectorConnection']>, ParentType, ContextType, Partial<ProfileSectorsArgs>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<ProfileRolesArgs>>;
  mentionedCountries?: Resolver<
    Maybe<ResolversTypes['MentionedCountryConnection']>,
    ParentType,
    ContextType,
    Partial<ProfileMentionedCountriesArgs>
  >;
  flows?: Resolver<Maybe<ResolversTypes['FlowConnection']>, ParentType, ContextType, Partial<ProfileFlowsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProfileDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  fromPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  toPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<ResolversTypes['TraffickingFormConnection'], ParentType, ContextType, Partial<FlowFormsArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<FlowSectorsArgs>>;
  victimGroups?: Resolver<ResolversTypes['VictimGroupConnection'], ParentType, ContextType, Partial<FlowVictimGroupsArgs>>;
  countryReport?: Resolver<Maybe<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  continuing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countryReport?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<RecommendationActionsArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<RecommendationThemesArgs>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<RecommendationActorsArgs>>;
  victimGroups?: Resolver<
    ResolversTypes['VictimGroupConnection'],
    ParentType,
    ContextType,
    Partial<RecommendationVictimGroupsArgs>
  >;
  provisions?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<RecommendationProvisionsArgs>>;
  recursFrom?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recursAs?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  continuing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ActionThemesArgs>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ActionActorsArgs>>;
  victimGroups?: Resolver<ResolversTypes['VictimGroupConnection'], ParentType, ContextType, Partial<ActionVictimGroupsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SummaryItemResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SummaryItem'] = ResolversParentTypes['SummaryItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  continuing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countryReport?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationChainResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RecommendationChain'] = ResolversParentTypes['RecommendationChain'],
> = {
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  dropped?: Resolver<Maybe<ResolversTypes['ListCoverage']>, ParentType, ContextType>;
};

export type ReportResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryReports?: Resolver<
    ResolversTypes['CountryReportConnection'],
    ParentType,
    ContextType,
    Partial<ReportCountryReportsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryReportResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CountryReport'] = ResolversParentTypes['CountryReport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['NarrativeCoverage'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  recommendations?: Resolver<
    Maybe<ResolversTypes['RecommendationConnection']>,
    ParentType,
    ContextType,
    Partial<CountryReportRecommendationsArgs>
  >;
  summaryItems?: Resolver<
    ResolversTypes['SummaryItemConnection'],
    ParentType,
    ContextType,
    Partial<CountryReportSummaryItemsArgs>
  >;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<CountryReportClaimsArgs>>;
  victimGroups?: Resolver<
    Maybe<ResolversTypes['VictimGroupConnection']>,
    ParentType,
    ContextType,
    Partial<CountryReportVictimGroupsArgs>
  >;
  forms?: Resolver<Maybe<ResolversTypes['TraffickingFormConnection']>, ParentType, ContextType, Partial<CountryReportFormsArgs>>;
  sectors?: Resolver<Maybe<ResolversTypes['SectorConnection']>, ParentType, ContextType, Partial<CountryReportSectorsArgs>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<CountryReportRolesArgs>>;
  mentionedCountries?: Resolver<
    Maybe<ResolversTypes['MentionedCountryConnection']>,
    ParentType,
    ContextType,
    Partial<CountryReportMentionedCountriesArgs>
  >;
  provisions?: Resolver<
    Maybe<ResolversTypes['CitationConnection']>,
    ParentType,
    ContextType,
    Partial<CountryReportProvisionsArgs>
  >;
  flows?: Resolver<Maybe<ResolversTypes['FlowConnection']>, ParentType, ContextType, Partial<CountryReportFlowsArgs>>;
  laws?: Resolver<Maybe<ResolversTypes['LegalInstrumentConnection']>, ParentType, ContextType, Partial<CountryReportLawsArgs>>;
  streaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Streak']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<CountryReportDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TierCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryReports?: Resolver<ResolversTypes['PlacedReportConnection'], ParentType, ContextType, Partial<TierCountryReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'],
> = {
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  statedMovement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type PlacedReportEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PlacedReportEdge'] = ResolversParentTypes['PlacedReportEdge'],
> = {
  node?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  statedMovement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type HighlightResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets'],
> = {
  type?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  country?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FacetCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SuggestionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'],
> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SignalsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Signals'] = ResolversParentTypes['Signals'],
> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['SignalCount']>, ParentType, ContextType>;
  undetermined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  test?: Resolver<ReadonlyArray<ResolversTypes['SignalCount']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SignalVerdict'], ParentType, ContextType>;
};

export type SignalCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SignalCount'] = ResolversParentTypes['SignalCount'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downgraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphChange'], 'graphChanged', ParentType, ContextType>;
};

export type GraphChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange'],
> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierStep'] = ResolversParentTypes['TierStep'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  countryReport?: Resolver<Maybe<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['TierCode']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TierCode']>, ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  statedMovement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
};

export type TierMovementsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierMovements'] = ResolversParentTypes['TierMovements'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TierStep']>, ParentType, ContextType>;
  undetermined?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['YearCoverage'], ParentType, ContextType>;
  coverageBefore?: Resolver<ResolversTypes['YearCoverage'], ParentType, ContextType>;
};

export type SpecialWatchListResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SpecialWatchList'] = ResolversParentTypes['SpecialWatchList'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['WatchedCountry']>, ParentType, ContextType>;
  undetermined?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['YearCoverage'], ParentType, ContextType>;
  coverageBefore?: Resolver<ResolversTypes['YearCoverage'], ParentType, ContextType>;
};

export type WatchedCountryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['WatchedCountry'] = ResolversParentTypes['WatchedCountry'],
> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  countryReport?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WatchReason'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['WatchBasis'], ParentType, ContextType>;
};

export type SubgraphPlaceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubgraphPlace'] = ResolversParentTypes['SubgraphPlace'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RelationshipResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  hops?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PathPageResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PathPage'] = ResolversParentTypes['PathPage'],
> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type TruncationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation'],
> = {
  reason?: Resolver<ResolversTypes['TruncationReason'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  nextCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type VictimGroupConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VictimGroupConnection'] = ResolversParentTypes['VictimGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VictimGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VictimGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<VictimGroupConnectionGroupByArgs, 'by'>>;
};

export type CountryReportConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CountryReportConnection'] = ResolversParentTypes['CountryReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<CountryReportConnectionGroupByArgs, 'by'>>;
};

export type CountryReportEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CountryReportEdge'] = ResolversParentTypes['CountryReportEdge'],
> = {
  node?: Resolver<ResolversTypes['CountryReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ListCoverage']>, ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<RecommendationConnectionGroupByArgs, 'by'>
  >;
};

export type RecommendationEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge'],
> = {
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type ActionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<ActionConnectionGroupByArgs, 'by'>>;
};

export type ActionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge'],
> = {
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ListCoverage']>, ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<ClaimConnectionGroupByArgs, 'by'>>;
};

export type ClaimEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type ProfileConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProfileConnection'] = ResolversParentTypes['ProfileConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Profile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<ProfileConnectionGroupByArgs, 'by'>>;
};

export type ProfileEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProfileEdge'] = ResolversParentTypes['ProfileEdge'],
> = {
  node?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type FlowConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FlowConnection'] = ResolversParentTypes['FlowConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<FlowConnectionGroupByArgs, 'by'>>;
};

export type FlowEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FlowEdge'] = ResolversParentTypes['FlowEdge'],
> = {
  node?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type TraffickingFormConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TraffickingFormConnection'] = ResolversParentTypes['TraffickingFormConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraffickingFormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraffickingForm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<TraffickingFormConnectionGroupByArgs, 'by'>
  >;
};

export type ThemeConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<ThemeConnectionGroupByArgs, 'by'>>;
};

export type ThemeEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge'],
> = {
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<ActorConnectionGroupByArgs, 'by'>>;
};

export type ActorEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge'],
> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type SectorConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<SectorConnectionGroupByArgs, 'by'>>;
};

export type RoleConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<RoleConnectionGroupByArgs, 'by'>>;
};

export type CountryConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<CountryConnectionGroupByArgs, 'by'>>;
};

export type CountryEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge'],
> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type LegalProvisionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalProvisionConnection'] = ResolversParentTypes['LegalProvisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalProvision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<LegalProvisionConnectionGroupByArgs, 'by'>
  >;
};

export type LegalProvisionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalProvisionEdge'] = ResolversParentTypes['LegalProvisionEdge'],
> = {
  node?: Resolver<ResolversTypes['LegalProvision'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type LegalInstrumentConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalInstrumentConnection'] = ResolversParentTypes['LegalInstrumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<LegalInstrumentConnectionGroupByArgs, 'by'>
  >;
};

export type LegalInstrumentEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalInstrumentEdge'] = ResolversParentTypes['LegalInstrumentEdge'],
> = {
  node?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type MentioningReportConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MentioningReportConnection'] = ResolversParentTypes['MentioningReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentioningReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<MentioningReportConnectionGroupByArgs, 'by'>
  >;
};

export type MentioningProfileConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MentioningProfileConnection'] = ResolversParentTypes['MentioningProfileConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentioningProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Profile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<MentioningProfileConnectionGroupByArgs, 'by'>
  >;
};

export type PassageConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<PassageConnectionGroupByArgs, 'by'>>;
};

export type PassageEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge'],
> = {
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type CitingRecommendationConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CitingRecommendationConnection'] =
    ResolversParentTypes['CitingRecommendationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitingRecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<CitingRecommendationConnectionGroupByArgs, 'by'>
  >;
};

export type CitingReportConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CitingReportConnection'] = ResolversParentTypes['CitingReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitingReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<CitingReportConnectionGroupByArgs, 'by'>>;
};

export type MentionedCountryConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MentionedCountryConnection'] = ResolversParentTypes['MentionedCountryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionedCountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<
    ResolversTypes['Grouped'],
    ParentType,
    ContextType,
    RequireFields<MentionedCountryConnectionGroupByArgs, 'by'>
  >;
};

export type DocumentConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<DocumentConnectionGroupByArgs, 'by'>>;
};

export type DocumentEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type ReportConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<ReportConnectionGroupByArgs, 'by'>>;
};

export type ReportEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge'],
> = {
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type TierConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierConnection'] = ResolversParentTypes['TierConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<TierConnectionGroupByArgs, 'by'>>;
};

export type TierEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierEdge'] = ResolversParentTypes['TierEdge'],
> = {
  node?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<SourceConnectionGroupByArgs, 'by'>>;
};

export type SourceEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type SummaryItemConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SummaryItemConnection'] = ResolversParentTypes['SummaryItemConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SummaryItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SummaryItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<SummaryItemConnectionGroupByArgs, 'by'>>;
};

export type SummaryItemEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SummaryItemEdge'] = ResolversParentTypes['SummaryItemEdge'],
> = {
  node?: Resolver<ResolversTypes['SummaryItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type CitationConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalProvision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<CitationConnectionGroupByArgs, 'by'>>;
};

export type PlacedReportConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PlacedReportConnection'] = ResolversParentTypes['PlacedReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacedReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['Grouped'], ParentType, ContextType, RequireFields<PlacedReportConnectionGroupByArgs, 'by'>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Streak?: StreakResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedCategory?: ComparedCategoryResolvers<ContextType>;
  ComparedThing?: ComparedThingResolvers<ContextType>;
  ComparedFact?: ComparedFactResolvers<ContextType>;
  VictimGroup?: VictimGroupResolvers<ContextType>;
  TraffickingForm?: TraffickingFormResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  VictimGroupEdge?: VictimGroupEdgeResolvers<ContextType>;
  TraffickingFormEdge?: TraffickingFormEdgeResolvers<ContextType>;
  SectorEdge?: SectorEdgeResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MentionedCountryEdge?: MentionedCountryEdgeResolvers<ContextType>;
  MentioningReportEdge?: MentioningReportEdgeResolvers<ContextType>;
  MentioningProfileEdge?: MentioningProfileEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Grouped?: GroupedResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  LegalProvision?: LegalProvisionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitingRecommendationEdge?: CitingRecommendationEdgeResolvers<ContextType>;
  CitingReportEdge?: CitingReportEdgeResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  YearCoverage?: YearCoverageResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  IngestDocumentAnswer?: IngestDocumentAnswerResolvers<ContextType>;
  IngestedDocument?: IngestedDocumentResolvers<ContextType>;
  RemoveDocumentAnswer?: RemoveDocumentAnswerResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Profile?: ProfileResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  SummaryItem?: SummaryItemResolvers<ContextType>;
  RecommendationChain?: RecommendationChainResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  CountryReport?: CountryReportResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacedReportEdge?: PlacedReportEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Signals?: SignalsResolvers<ContextType>;
  SignalCount?: SignalCountResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  TierStep?: TierStepResolvers<ContextType>;
  TierMovements?: TierMovementsResolvers<ContextType>;
  SpecialWatchList?: SpecialWatchListResolvers<ContextType>;
  WatchedCountry?: WatchedCountryResolvers<ContextType>;
  SubgraphPlace?: SubgraphPlaceResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathPage?: PathPageResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  VictimGroupConnection?: VictimGroupConnectionResolvers<ContextType>;
  CountryReportConnection?: CountryReportConnectionResolvers<ContextType>;
  CountryReportEdge?: CountryReportEdgeResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ProfileConnection?: ProfileConnectionResolvers<ContextType>;
  ProfileEdge?: ProfileEdgeResolvers<ContextType>;
  FlowConnection?: FlowConnectionResolvers<ContextType>;
  FlowEdge?: FlowEdgeResolvers<ContextType>;
  TraffickingFormConnection?: TraffickingFormConnectionResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  SectorConnection?: SectorConnectionResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  LegalProvisionConnection?: LegalProvisionConnectionResolvers<ContextType>;
  LegalProvisionEdge?: LegalProvisionEdgeResolvers<ContextType>;
  LegalInstrumentConnection?: LegalInstrumentConnectionResolvers<ContextType>;
  LegalInstrumentEdge?: LegalInstrumentEdgeResolvers<ContextType>;
  MentioningReportConnection?: MentioningReportConnectionResolvers<ContextType>;
  MentioningProfileConnection?: MentioningProfileConnectionResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  CitingRecommendationConnection?: CitingRecommendationConnectionResolvers<ContextType>;
  CitingReportConnection?: CitingReportConnectionResolvers<ContextType>;
  MentionedCountryConnection?: MentionedCountryConnectionResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  TierConnection?: TierConnectionResolvers<ContextType>;
  TierEdge?: TierEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SummaryItemConnection?: SummaryItemConnectionResolvers<ContextType>;
  SummaryItemEdge?: SummaryItemEdgeResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  PlacedReportConnection?: PlacedReportConnectionResolvers<ContextType>;
};

// Written by npm run generate. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What a part of a text is. */
export type PassageKind =
  /** A short line without an end to its sentence. */
  | 'HEADING'
  /** A paragraph. */
  | 'PARAGRAPH';

/** Asks a name. Case, accents and punctuation do not matter; a country is asked for all its names. */
export type NameFilter = {
  /** Is this */
  readonly eq?: string | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Contains this */
  readonly contains?: string | null | undefined;
  /** Starts with this */
  readonly startsWith?: string | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a list of names. Case, accents and punctuation do not matter. */
export type NameListFilter = {
  /** One is this. */
  readonly eq?: string | null | undefined;
  /** One contains this. */
  readonly contains?: string | null | undefined;
  /** One starts with this. */
  readonly startsWith?: string | null | undefined;
};

/** Asks a text, letter by letter. */
export type TextFilter = {
  /** Is this */
  readonly eq?: string | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Contains this */
  readonly contains?: string | null | undefined;
  /** Starts with this */
  readonly startsWith?: string | null | undefined;
  /** Is not before this. */
  readonly gte?: string | null | undefined;
  /** Is not after this. */
  readonly lte?: string | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a list of texts, letter by letter. */
export type TextListFilter = {
  /** It holds this. */
  readonly has?: string | null | undefined;
};

/** Asks an id. */
export type IdFilter = {
  /** Is this */
  readonly eq?: string | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Starts with this */
  readonly startsWith?: string | null | undefined;
};

/** Asks the code of a concept. Narrower concepts fit too. */
export type CodeFilter = {
  /** Is this */
  readonly eq?: string | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether narrower concepts do not fit. */
  readonly exactly?: boolean | null | undefined;
};

/** Asks a number. */
export type IntFilter = {
  /** Is this */
  readonly eq?: number | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks hits; all that is given must hold. */
export type SearchFilter = {
  /** Code of the country that it belongs to. */
  readonly country?: IdFilter | null | undefined;
  /** Year that it belongs to. */
  readonly year?: IntFilter | null | undefined;
  /** Theme that it is about. */
  readonly theme?: CodeFilter | null | undefined;
};

/** Asks whether. */
export type BooleanFilter = {
  /** Is this */
  readonly eq?: boolean | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Action. */
export type ActionFilter = {
  /** All */
  readonly and?: ReadonlyArray<ActionFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<ActionFilter> | null | undefined;
  /** Not */
  readonly not?: ActionFilter | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly ordinal?: IntFilter | null | undefined;
  /** Value */
  readonly verb?: TextFilter | null | undefined;
  /** Value */
  readonly object?: TextFilter | null | undefined;
  /** Value */
  readonly continuing?: BooleanFilter | null | undefined;
  /** Node */
  readonly recommendation?: RecommendationFilter | null | undefined;
  /** Some */
  readonly themes?: ConceptListFilter | null | undefined;
  /** Some */
  readonly actors?: ConceptListFilter | null | undefined;
  /** Some */
  readonly victimGroups?: ConceptListFilter | null | undefined;
  /** Value */
  readonly method?: MethodFilter | null | undefined;
};

/** Asks a list */
export type ActionListFilter = {
  /** One fits */
  readonly some?: ActionFilter | null | undefined;
  /** None fits */
  readonly none?: ActionFilter | null | undefined;
  /** All fit */
  readonly every?: ActionFilter | null | undefined;
};

/** Asks an edge */
export type CitationFilter = {
  /** The node */
  readonly node?: LegalProvisionFilter | null | undefined;
  /** Value */
  readonly role?: CitationRoleFilter | null | undefined;
};

/** Asks a list */
export type CitationListFilter = {
  /** One fits */
  readonly some?: CitationFilter | null | undefined;
  /** None fits */
  readonly none?: CitationFilter | null | undefined;
  /** All fit */
  readonly every?: CitationFilter | null | undefined;
};

/** Asks a CitationRole. */
export type CitationRoleFilter = {
  /** Is this */
  readonly eq?: CitationRole | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<CitationRole> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks an edge */
export type CitingRecommendationFilter = {
  /** The node */
  readonly node?: RecommendationFilter | null | undefined;
  /** Value */
  readonly role?: CitationRoleFilter | null | undefined;
};

/** Asks a list */
export type CitingRecommendationListFilter = {
  /** One fits */
  readonly some?: CitingRecommendationFilter | null | undefined;
  /** None fits */
  readonly none?: CitingRecommendationFilter | null | undefined;
  /** All fit */
  readonly every?: CitingRecommendationFilter | null | undefined;
};

/** Asks an edge */
export type CitingReportFilter = {
  /** The node */
  readonly node?: CountryReportFilter | null | undefined;
  /** Value */
  readonly role?: CitationRoleFilter | null | undefined;
};

/** Asks a list */
export type CitingReportListFilter = {
  /** One fits */
  readonly some?: CitingReportFilter | null | undefined;
  /** None fits */
  readonly none?: CitingReportFilter | null | undefined;
  /** All fit */
  readonly every?: CitingReportFilter | null | undefined;
};

/** Asks a ClaimDirection. */
export type ClaimDirectionFilter = {
  /** Is this */
  readonly eq?: ClaimDirection | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<ClaimDirection> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Claim. */
export type ClaimFilter = {
  /** All */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** Not */
  readonly not?: ClaimFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly ordinal?: IntFilter | null | undefined;
  /** Value */
  readonly status?: ClaimStatusFilter | null | undefined;
  /** What it holds */
  readonly metrics?: ClaimMetricListFilter | null | undefined;
  /** Value */
  readonly direction?: ClaimDirectionFilter | null | undefined;
  /** Value */
  readonly streakYears?: IntFilter | null | undefined;
  /** Value */
  readonly summary?: TextFilter | null | undefined;
  /** Node */
  readonly countryReport?: CountryReportFilter | null | undefined;
  /** Node */
  readonly profile?: ProfileFilter | null | undefined;
  /** Some */
  readonly victimGroups?: ConceptListFilter | null | undefined;
  /** Value */
  readonly method?: MethodFilter | null | undefined;
};

/** Asks a list */
export type ClaimListFilter = {
  /** One fits */
  readonly some?: ClaimFilter | null | undefined;
  /** None fits */
  readonly none?: ClaimFilter | null | undefined;
  /** All fit */
  readonly every?: ClaimFilter | null | undefined;
};

/** Asks a list of ClaimMetric. */
export type ClaimMetricListFilter = {
  /** It holds this. */
  readonly has?: ClaimMetric | null | undefined;
};

/** Asks a ClaimStatus. */
export type ClaimStatusFilter = {
  /** Is this */
  readonly eq?: ClaimStatus | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<ClaimStatus> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Concept. Not all have all of it. */
export type ConceptFilter = {
  /** All */
  readonly and?: ReadonlyArray<ConceptFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<ConceptFilter> | null | undefined;
  /** Not */
  readonly not?: ConceptFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly code?: CodeFilter | null | undefined;
  /** Value */
  readonly name?: NameFilter | null | undefined;
  /** Value */
  readonly definition?: TextFilter | null | undefined;
  /** Some */
  readonly broader?: ConceptListFilter | null | undefined;
  /** Some */
  readonly narrower?: ConceptListFilter | null | undefined;
  /** Some */
  readonly countryReports?: CountryReportListFilter | null | undefined;
  /** Some */
  readonly recommendations?: RecommendationListFilter | null | undefined;
  /** Some */
  readonly actions?: ActionListFilter | null | undefined;
  /** Some */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Some */
  readonly profiles?: ProfileListFilter | null | undefined;
  /** Some */
  readonly flows?: FlowListFilter | null | undefined;
};

/** Asks a list */
export type ConceptListFilter = {
  /** One fits */
  readonly some?: ConceptFilter | null | undefined;
  /** None fits */
  readonly none?: ConceptFilter | null | undefined;
  /** All fit */
  readonly every?: ConceptFilter | null | undefined;
};

/** Asks a Country. */
export type CountryFilter = {
  /** All */
  readonly and?: ReadonlyArray<CountryFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<CountryFilter> | null | undefined;
  /** Not */
  readonly not?: CountryFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly iso3?: TextFilter | null | undefined;
  /** Value */
  readonly name?: NameFilter | null | undefined;
  /** Value */
  readonly officialName?: NameFilter | null | undefined;
  /** What it holds */
  readonly aliases?: NameListFilter | null | undefined;
  /** What it holds */
  readonly demonyms?: NameListFilter | null | undefined;
  /** Value */
  readonly region?: TextFilter | null | undefined;
  /** Value */
  readonly subregion?: TextFilter | null | undefined;
  /** Value */
  readonly endedIn?: IntFilter | null | undefined;
  /** What it holds */
  readonly capitals?: TextListFilter | null | undefined;
  /** Some */
  readonly reports?: CountryReportListFilter | null | undefined;
  /** Some */
  readonly profiles?: ProfileListFilter | null | undefined;
  /** Some */
  readonly flowsFrom?: FlowListFilter | null | undefined;
  /** Some */
  readonly flowsTo?: FlowListFilter | null | undefined;
  /** Some */
  readonly borders?: CountryListFilter | null | undefined;
  /** Some */
  readonly legalProvisions?: LegalProvisionListFilter | null | undefined;
  /** Some */
  readonly legalInstruments?: LegalInstrumentListFilter | null | undefined;
  /** Some */
  readonly mentionedIn?: MentioningReportListFilter | null | undefined;
  /** Some */
  readonly mentionedInProfiles?: MentioningProfileListFilter | null | undefined;
};

/** Asks a list */
export type CountryListFilter = {
  /** One fits */
  readonly some?: CountryFilter | null | undefined;
  /** None fits */
  readonly none?: CountryFilter | null | undefined;
  /** All fit */
  readonly every?: CountryFilter | null | undefined;
};

/** Asks a CountryReport. */
export type CountryReportFilter = {
  /** All */
  readonly and?: ReadonlyArray<CountryReportFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<CountryReportFilter> | null | undefined;
  /** Not */
  readonly not?: CountryReportFilter | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly year?: IntFilter | null | undefined;
  /** Value */
  readonly narrative?: NarrativeCoverageFilter | null | undefined;
  /** Node */
  readonly country?: CountryFilter | null | undefined;
  /** Node */
  readonly report?: ReportFilter | null | undefined;
  /** Node */
  readonly placement?: PlacementFilter | null | undefined;
  /** Some */
  readonly recommendations?: RecommendationListFilter | null | undefined;
  /** Some */
  readonly summaryItems?: SummaryItemListFilter | null | undefined;
  /** Some */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Some */
  readonly victimGroups?: ConceptListFilter | null | undefined;
  /** Some */
  readonly forms?: ConceptListFilter | null | undefined;
  /** Some */
  readonly sectors?: ConceptListFilter | null | undefined;
  /** Some */
  readonly roles?: ConceptListFilter | null | undefined;
  /** Some */
  readonly mentionedCountries?: MentionedCountryListFilter | null | undefined;
  /** Some */
  readonly provisions?: CitationListFilter | null | undefined;
  /** Some */
  readonly flows?: FlowListFilter | null | undefined;
  /** Some */
  readonly laws?: LegalInstrumentListFilter | null | undefined;
  /** Some */
  readonly documents?: DocumentListFilter | null | undefined;
};

/** Asks a list */
export type CountryReportListFilter = {
  /** One fits */
  readonly some?: CountryReportFilter | null | undefined;
  /** None fits */
  readonly none?: CountryReportFilter | null | undefined;
  /** All fit */
  readonly every?: CountryReportFilter | null | undefined;
};

/** Asks a Document. */
export type DocumentFilter = {
  /** All */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Not */
  readonly not?: DocumentFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly kind?: DocumentKindFilter | null | undefined;
  /** Value */
  readonly title?: NameFilter | null | undefined;
  /** Value */
  readonly fileName?: TextFilter | null | undefined;
  /** Value */
  readonly mediaType?: TextFilter | null | undefined;
  /** Value */
  readonly country?: TextFilter | null | undefined;
  /** Value */
  readonly year?: IntFilter | null | undefined;
  /** Value */
  readonly source?: TextFilter | null | undefined;
  /** Value */
  readonly address?: TextFilter | null | undefined;
  /** Value */
  readonly text?: TextFilter | null | undefined;
  /** Value */
  readonly extractor?: TextFilter | null | undefined;
  /** Value */
  readonly row?: IntFilter | null | undefined;
  /** What it holds */
  readonly doubts?: TextListFilter | null | undefined;
  /** Value */
  readonly doubtCount?: IntFilter | null | undefined;
  /** Some */
  readonly countryReports?: CountryReportListFilter | null | undefined;
  /** Some */
  readonly recommendations?: RecommendationListFilter | null | undefined;
  /** Some */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Some */
  readonly passages?: PassageListFilter | null | undefined;
  /** Some */
  readonly legalProvisions?: LegalProvisionListFilter | null | undefined;
};

/** Asks a DocumentKind. */
export type DocumentKindFilter = {
  /** Is this */
  readonly eq?: DocumentKind | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a list */
export type DocumentListFilter = {
  /** One fits */
  readonly some?: DocumentFilter | null | undefined;
  /** None fits */
  readonly none?: DocumentFilter | null | undefined;
  /** All fit */
  readonly every?: DocumentFilter | null | undefined;
};

/** Asks a Flow. */
export type FlowFilter = {
  /** All */
  readonly and?: ReadonlyArray<FlowFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<FlowFilter> | null | undefined;
  /** Not */
  readonly not?: FlowFilter | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly ordinal?: IntFilter | null | undefined;
  /** Node */
  readonly from?: CountryFilter | null | undefined;
  /** Value */
  readonly fromPlace?: TextFilter | null | undefined;
  /** Node */
  readonly to?: CountryFilter | null | undefined;
  /** Value */
  readonly toPlace?: TextFilter | null | undefined;
  /** Some */
  readonly forms?: ConceptListFilter | null | undefined;
  /** Some */
  readonly sectors?: ConceptListFilter | null | undefined;
  /** Some */
  readonly victimGroups?: ConceptListFilter | null | undefined;
  /** Node */
  readonly countryReport?: CountryReportFilter | null | undefined;
  /** Node */
  readonly profile?: ProfileFilter | null | undefined;
  /** Value */
  readonly method?: MethodFilter | null | undefined;
  /** Value */
  readonly precision?: TextFilter | null | undefined;
};

/** Asks a list */
export type FlowListFilter = {
  /** One fits */
  readonly some?: FlowFilter | null | undefined;
  /** None fits */
  readonly none?: FlowFilter | null | undefined;
  /** All fit */
  readonly every?: FlowFilter | null | undefined;
};

/** Asks a LegalInstrument. */
export type LegalInstrumentFilter = {
  /** All */
  readonly and?: ReadonlyArray<LegalInstrumentFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<LegalInstrumentFilter> | null | undefined;
  /** Not */
  readonly not?: LegalInstrumentFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly name?: NameFilter | null | undefined;
  /** Node */
  readonly country?: CountryFilter | null | undefined;
  /** Some */
  readonly provisions?: LegalProvisionListFilter | null | undefined;
  /** Some */
  readonly citingReports?: CountryReportListFilter | null | undefined;
  /** Some */
  readonly sameAs?: LegalInstrumentListFilter | null | undefined;
};

/** Asks a list */
export type LegalInstrumentListFilter = {
  /** One fits */
  readonly some?: LegalInstrumentFilter | null | undefined;
  /** None fits */
  readonly none?: LegalInstrumentFilter | null | undefined;
  /** All fit */
  readonly every?: LegalInstrumentFilter | null | undefined;
};

/** Asks a LegalProvision. */
export type LegalProvisionFilter = {
  /** All */
  readonly and?: ReadonlyArray<LegalProvisionFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<LegalProvisionFilter> | null | undefined;
  /** Not */
  readonly not?: LegalProvisionFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly kind?: ProvisionKindFilter | null | undefined;
  /** Value */
  readonly number?: TextFilter | null | undefined;
  /** Value */
  readonly name?: TextFilter | null | undefined;
  /** Node */
  readonly country?: CountryFilter | null | undefined;
  /** Node */
  readonly instrument?: LegalInstrumentFilter | null | undefined;
  /** Some */
  readonly citedBy?: CitingRecommendationListFilter | null | undefined;
  /** Some */
  readonly citingReports?: CitingReportListFilter | null | undefined;
};

/** Asks a list */
export type LegalProvisionListFilter = {
  /** One fits */
  readonly some?: LegalProvisionFilter | null | undefined;
  /** None fits */
  readonly none?: LegalProvisionFilter | null | undefined;
  /** All fit */
  readonly every?: LegalProvisionFilter | null | undefined;
};

/** Asks an edge */
export type MentionedCountryFilter = {
  /** The node */
  readonly node?: CountryFilter | null | undefined;
  /** What it holds */
  readonly as?: TextListFilter | null | undefined;
};

/** Asks a list */
export type MentionedCountryListFilter = {
  /** One fits */
  readonly some?: MentionedCountryFilter | null | undefined;
  /** None fits */
  readonly none?: MentionedCountryFilter | null | undefined;
  /** All fit */
  readonly every?: MentionedCountryFilter | null | undefined;
};

/** Asks an edge */
export type MentioningProfileFilter = {
  /** The node */
  readonly node?: ProfileFilter | null | undefined;
  /** What it holds */
  readonly as?: TextListFilter | null | undefined;
};

/** Asks a list */
export type MentioningProfileListFilter = {
  /** One fits */
  readonly some?: MentioningProfileFilter | null | undefined;
  /** None fits */
  readonly none?: MentioningProfileFilter | null | undefined;
  /** All fit */
  readonly every?: MentioningProfileFilter | null | undefined;
};

/** Asks an edge */
export type MentioningReportFilter = {
  /** The node */
  readonly node?: CountryReportFilter | null | undefined;
  /** What it holds */
  readonly as?: TextListFilter | null | undefined;
};

/** Asks a list */
export type MentioningReportListFilter = {
  /** One fits */
  readonly some?: MentioningReportFilter | null | undefined;
  /** None fits */
  readonly none?: MentioningReportFilter | null | undefined;
  /** All fit */
  readonly every?: MentioningReportFilter | null | undefined;
};

/** Asks a Method. */
export type MethodFilter = {
  /** Is this */
  readonly eq?: Method | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<Method> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Movement. */
export type MovementFilter = {
  /** Is this */
  readonly eq?: Movement | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<Movement> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a NarrativeCoverage. */
export type NarrativeCoverageFilter = {
  /** Is this */
  readonly eq?: NarrativeCoverage | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<NarrativeCoverage> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Passage. */
export type PassageFilter = {
  /** All */
  readonly and?: ReadonlyArray<PassageFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<PassageFilter> | null | undefined;
  /** Not */
  readonly not?: PassageFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly ordinal?: IntFilter | null | undefined;
  /** Value */
  readonly kind?: PassageKindFilter | null | undefined;
  /** Value */
  readonly start?: IntFilter | null | undefined;
  /** Value */
  readonly end?: IntFilter | null | undefined;
  /** Value */
  readonly text?: TextFilter | null | undefined;
  /** Node */
  readonly document?: DocumentFilter | null | undefined;
};

/** Asks a PassageKind. */
export type PassageKindFilter = {
  /** Is this */
  readonly eq?: PassageKind | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<PassageKind> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a list */
export type PassageListFilter = {
  /** One fits */
  readonly some?: PassageFilter | null | undefined;
  /** None fits */
  readonly none?: PassageFilter | null | undefined;
  /** All fit */
  readonly every?: PassageFilter | null | undefined;
};

/** Asks an edge */
export type PlacedReportFilter = {
  /** The node */
  readonly node?: CountryReportFilter | null | undefined;
  /** Value */
  readonly movement?: MovementFilter | null | undefined;
  /** Value */
  readonly statedMovement?: MovementFilter | null | undefined;
  /** What it holds */
  readonly publishers?: TextListFilter | null | undefined;
};

/** Asks a list */
export type PlacedReportListFilter = {
  /** One fits */
  readonly some?: PlacedReportFilter | null | undefined;
  /** None fits */
  readonly none?: PlacedReportFilter | null | undefined;
  /** All fit */
  readonly every?: PlacedReportFilter | null | undefined;
};

/** Asks an edge */
export type PlacementFilter = {
  /** The node */
  readonly tier?: TierFilter | null | undefined;
  /** Value */
  readonly movement?: MovementFilter | null | undefined;
  /** Value */
  readonly statedMovement?: MovementFilter | null | undefined;
  /** What it holds */
  readonly publishers?: TextListFilter | null | undefined;
};

/** Asks a Profile. */
export type ProfileFilter = {
  /** All */
  readonly and?: ReadonlyArray<ProfileFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<ProfileFilter> | null | undefined;
  /** Not */
  readonly not?: ProfileFilter | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly edition?: IntFilter | null | undefined;
  /** Value */
  readonly tier?: TierCodeFilter | null | undefined;
  /** Value */
  readonly tierYear?: IntFilter | null | undefined;
  /** Node */
  readonly country?: CountryFilter | null | undefined;
  /** Some */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Some */
  readonly victimGroups?: ConceptListFilter | null | undefined;
  /** Some */
  readonly forms?: ConceptListFilter | null | undefined;
  /** Some */
  readonly sectors?: ConceptListFilter | null | undefined;
  /** Some */
  readonly roles?: ConceptListFilter | null | undefined;
  /** Some */
  readonly mentionedCountries?: MentionedCountryListFilter | null | undefined;
  /** Some */
  readonly flows?: FlowListFilter | null | undefined;
  /** Some */
  readonly documents?: DocumentListFilter | null | undefined;
  /** Value */
  readonly method?: MethodFilter | null | undefined;
  /** Value */
  readonly precision?: TextFilter | null | undefined;
};

/** Asks a list */
export type ProfileListFilter = {
  /** One fits */
  readonly some?: ProfileFilter | null | undefined;
  /** None fits */
  readonly none?: ProfileFilter | null | undefined;
  /** All fit */
  readonly every?: ProfileFilter | null | undefined;
};

/** Asks a ProvisionKind. */
export type ProvisionKindFilter = {
  /** Is this */
  readonly eq?: ProvisionKind | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<ProvisionKind> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Recommendation. */
export type RecommendationFilter = {
  /** All */
  readonly and?: ReadonlyArray<RecommendationFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<RecommendationFilter> | null | undefined;
  /** Not */
  readonly not?: RecommendationFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly ordinal?: IntFilter | null | undefined;
  /** Value */
  readonly text?: TextFilter | null | undefined;
  /** Value */
  readonly summary?: TextFilter | null | undefined;
  /** Value */
  readonly wordCount?: IntFilter | null | undefined;
  /** Value */
  readonly continuing?: BooleanFilter | null | undefined;
  /** Node */
  readonly countryReport?: CountryReportFilter | null | undefined;
  /** Some */
  readonly actions?: ActionListFilter | null | undefined;
  /** Some */
  readonly themes?: ConceptListFilter | null | undefined;
  /** Some */
  readonly actors?: ConceptListFilter | null | undefined;
  /** Some */
  readonly victimGroups?: ConceptListFilter | null | undefined;
  /** Some */
  readonly provisions?: CitationListFilter | null | undefined;
  /** Node */
  readonly recursFrom?: RecommendationFilter | null | undefined;
  /** Node */
  readonly recursAs?: RecommendationFilter | null | undefined;
  /** Value */
  readonly method?: MethodFilter | null | undefined;
};

/** Asks a list */
export type RecommendationListFilter = {
  /** One fits */
  readonly some?: RecommendationFilter | null | undefined;
  /** None fits */
  readonly none?: RecommendationFilter | null | undefined;
  /** All fit */
  readonly every?: RecommendationFilter | null | undefined;
};

/** Asks a Report. */
export type ReportFilter = {
  /** All */
  readonly and?: ReadonlyArray<ReportFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<ReportFilter> | null | undefined;
  /** Not */
  readonly not?: ReportFilter | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly year?: IntFilter | null | undefined;
  /** Some */
  readonly countryReports?: CountryReportListFilter | null | undefined;
};

/** Asks a SummaryItem. */
export type SummaryItemFilter = {
  /** All */
  readonly and?: ReadonlyArray<SummaryItemFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<SummaryItemFilter> | null | undefined;
  /** Not */
  readonly not?: SummaryItemFilter | null | undefined;
  /** Search finds it */
  readonly matches?: string | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly ordinal?: IntFilter | null | undefined;
  /** Value */
  readonly summary?: TextFilter | null | undefined;
  /** Value */
  readonly continuing?: BooleanFilter | null | undefined;
  /** Node */
  readonly countryReport?: CountryReportFilter | null | undefined;
  /** Value */
  readonly method?: MethodFilter | null | undefined;
};

/** Asks a list */
export type SummaryItemListFilter = {
  /** One fits */
  readonly some?: SummaryItemFilter | null | undefined;
  /** None fits */
  readonly none?: SummaryItemFilter | null | undefined;
  /** All fit */
  readonly every?: SummaryItemFilter | null | undefined;
};

/** Asks a TierCode. */
export type TierCodeFilter = {
  /** Is this */
  readonly eq?: TierCode | null | undefined;
  /** Is one of */
  readonly in?: ReadonlyArray<TierCode> | null | undefined;
  /** Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** Asks a Tier. */
export type TierFilter = {
  /** All */
  readonly and?: ReadonlyArray<TierFilter> | null | undefined;
  /** Any */
  readonly or?: ReadonlyArray<TierFilter> | null | undefined;
  /** Not */
  readonly not?: TierFilter | null | undefined;
  /** Value */
  readonly id?: IdFilter | null | undefined;
  /** Value */
  readonly code?: TierCodeFilter | null | undefined;
  /** Value */
  readonly name?: NameFilter | null | undefined;
  /** Value */
  readonly rank?: IntFilter | null | undefined;
  /** Value */
  readonly definition?: TextFilter | null | undefined;
  /** Some */
  readonly countryReports?: PlacedReportListFilter | null | undefined;
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

export type BetweenQueryVariables = Exact<{
  ends: ReadonlyArray<string> | string;
}>;

export type BetweenQuery = {
  readonly subgraph: {
    readonly relationships: ReadonlyArray<{
      readonly id: string;
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly method: Method | null;
      readonly evidence: ReadonlyArray<{
        readonly start: number;
        readonly end: number;
        readonly quote: string | null;
        readonly document: { readonly id: string; readonly title: string };
      }>;
      readonly sources: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly publisher: string | null;
        readonly year: number | null;
        readonly address: string | null;
        readonly licence: string | null;
      }>;
    }>;
  };
};

export type ClaimLineFragment = {
  readonly id: string;
  readonly status: ClaimStatus;
  readonly metrics: ReadonlyArray<ClaimMetric>;
  readonly direction: ClaimDirection | null;
  readonly summary: string | null;
  readonly streak: { readonly years: number; readonly impliedFirstYear: number | null } | null;
  readonly evidence: ReadonlyArray<{
    readonly start: number;
    readonly end: number;
    readonly quote: string | null;
    readonly document: { readonly id: string; readonly title: string };
  }>;
  readonly sources: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly publisher: string | null;
    readonly year: number | null;
    readonly address: string | null;
    readonly licence: string | null;
  }>;
};

export type ComparableReportsQueryVariables = Exact<{
  year: number;
}>;

export type ComparableReportsQuery = {
  readonly countryReports: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly country: { readonly iso3: string; readonly name: string } }>;
  };
};

export type CompareReportsQueryVariables = Exact<{
  a: string;
  b: string;
}>;

export type CompareReportsQuery = {
  readonly compare: {
    readonly categories: ReadonlyArray<{
      readonly category: ComparisonCategory;
      readonly coverageA: ListCoverage | null;
      readonly coverageB: ListCoverage | null;
      readonly shared: ReadonlyArray<{
        readonly key: string;
        readonly a: ReadonlyArray<{
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
        readonly b: ReadonlyArray<{
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
      }>;
      readonly onlyA: ReadonlyArray<{
        readonly key: string;
        readonly a: ReadonlyArray<{
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
        readonly b: ReadonlyArray<{
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
      }>;
      readonly onlyB: ReadonlyArray<{
        readonly key: string;
        readonly a: ReadonlyArray<{
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
        readonly b: ReadonlyArray<{
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
      }>;
    }>;
  };
};

export type ThingFragment = {
  readonly key: string;
  readonly a: ReadonlyArray<{
    readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string };
    readonly evidence: ReadonlyArray<{
      readonly start: number;
      readonly end: number;
      readonly quote: string | null;
      readonly document: { readonly id: string; readonly title: string };
    }>;
    readonly sources: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly publisher: string | null;
      readonly year: number | null;
      readonly address: string | null;
      readonly licence: string | null;
    }>;
  }>;
  readonly b: ReadonlyArray<{
    readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string };
    readonly evidence: ReadonlyArray<{
      readonly start: number;
      readonly end: number;
      readonly quote: string | null;
      readonly document: { readonly id: string; readonly title: string };
    }>;
    readonly sources: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly publisher: string | null;
      readonly year: number | null;
      readonly address: string | null;
      readonly licence: string | null;
    }>;
  }>;
};

export type FactFragment = {
  readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string };
  readonly evidence: ReadonlyArray<{
    readonly start: number;
    readonly end: number;
    readonly quote: string | null;
    readonly document: { readonly id: string; readonly title: string };
  }>;
  readonly sources: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly publisher: string | null;
    readonly year: number | null;
    readonly address: string | null;
    readonly licence: string | null;
  }>;
};

export type ConceptQueryVariables = Exact<{
  code: string;
  recommendations?: RecommendationFilter | null | undefined;
  reports?: CountryReportFilter | null | undefined;
  profiles?: ProfileFilter | null | undefined;
  isRecommended: boolean;
  isNamed: boolean;
}>;

export type ConceptQuery = {
  readonly node:
    | { readonly id: string }
    | { readonly name: string; readonly definition: string; readonly id: string }
    | { readonly name: string; readonly definition: string; readonly id: string }
    | { readonly name: string; readonly definition: string; readonly id: string }
    | { readonly id: string }
    | { readonly name: string; readonly definition: string; readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | null;
  readonly recommendations?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly ordinal: number;
      readonly text: string | null;
      readonly summary: string | null;
      readonly countryReport: {
        readonly id: string;
        readonly year: number;
        readonly country: { readonly iso3: string; readonly name: string };
      };
      readonly evidence: ReadonlyArray<{
        readonly start: number;
        readonly end: number;
        readonly quote: string | null;
        readonly document: { readonly id: string; readonly title: string };
      }>;
      readonly sources: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly publisher: string | null;
        readonly year: number | null;
        readonly address: string | null;
        readonly licence: string | null;
      }>;
    }>;
  };
  readonly countryReports?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly year: number;
      readonly country: { readonly iso3: string; readonly name: string };
    }>;
  };
  readonly profiles?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly edition: number;
      readonly country: { readonly iso3: string; readonly name: string };
    }>;
  };
};

export type ConceptsQueryVariables = Exact<{ [key: string]: never }>;

export type ConceptsQuery = {
  readonly themes: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly definition: string }>;
  };
  readonly victimGroups: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly definition: string }>;
  };
  readonly traffickingForms: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly definition: string }>;
  };
  readonly sectors: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly definition: string }>;
  };
};

export type CountryOverviewQueryVariables = Exact<{
  iso3: string;
}>;

export type CountryOverviewQuery = {
  readonly country: {
    readonly iso3: string;
    readonly name: string;
    readonly officialName: string | null;
    readonly region: string | null;
    readonly reports: {
      readonly nodes: ReadonlyArray<{ readonly id: string; readonly year: number; readonly narrative: NarrativeCoverage }>;
    };
    readonly profiles: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly edition: number }> };
  } | null;
  readonly tierHistory: ReadonlyArray<{
    readonly year: number;
    readonly tier: TierCode | null;
    readonly movement: Movement | null;
    readonly statedMovement: Movement | null;
  }>;
};

type Drawn_Claim_Fragment = {
  readonly __typename: 'Claim';
  readonly summary: string | null;
  readonly status: ClaimStatus;
  readonly id: string;
};

type Drawn_VictimGroup_Fragment = { readonly __typename: 'VictimGroup'; readonly name: string; readonly id: string };

type Drawn_TraffickingForm_Fragment = { readonly __typename: 'TraffickingForm'; readonly name: string; readonly id: string };

type Drawn_Theme_Fragment = { readonly __typename: 'Theme'; readonly name: string; readonly id: string };

type Drawn_Actor_Fragment = { readonly __typename: 'Actor'; readonly name: string; readonly id: string };

type Drawn_Sector_Fragment = { readonly __typename: 'Sector'; readonly name: string; readonly id: string };

type Drawn_Role_Fragment = { readonly __typename: 'Role'; readonly name: string; readonly id: string };

type Drawn_Country_Fragment = { readonly __typename: 'Country'; readonly name: string; readonly id: string };

type Drawn_Document_Fragment = { readonly __typename: 'Document'; readonly id: string; readonly name: string };

type Drawn_Passage_Fragment = { readonly __typename: 'Passage'; readonly id: string };

type Drawn_Source_Fragment = { readonly __typename: 'Source'; readonly name: string; readonly id: string };

type Drawn_LegalInstrument_Fragment = { readonly __typename: 'LegalInstrument'; readonly name: string; readonly id: string };

type Drawn_LegalProvision_Fragment = { readonly __typename: 'LegalProvision'; readonly name: string; readonly id: string };

type Drawn_Profile_Fragment = { readonly __typename: 'Profile'; readonly id: string };

type Drawn_Flow_Fragment = { readonly __typename: 'Flow'; readonly id: string };

type Drawn_Recommendation_Fragment = {
  readonly __typename: 'Recommendation';
  readonly summary: string | null;
  readonly text: string | null;
  readonly id: string;
};

type Drawn_Action_Fragment = { readonly __typename: 'Action'; readonly id: string };

type Drawn_SummaryItem_Fragment = { readonly __typename: 'SummaryItem'; readonly id: string; readonly name: string };

type Drawn_Report_Fragment = { readonly __typename: 'Report'; readonly id: string };

type Drawn_CountryReport_Fragment = { readonly __typename: 'CountryReport'; readonly id: string };

type Drawn_Tier_Fragment = { readonly __typename: 'Tier'; readonly name: string; readonly id: string };

export type DrawnFragment =
  | Drawn_Claim_Fragment
  | Drawn_VictimGroup_Fragment
  | Drawn_TraffickingForm_Fragment
  | Drawn_Theme_Fragment
  | Drawn_Actor_Fragment
  | Drawn_Sector_Fragment
  | Drawn_Role_Fragment
  | Drawn_Country_Fragment
  | Drawn_Document_Fragment
  | Drawn_Passage_Fragment
  | Drawn_Source_Fragment
  | Drawn_LegalInstrument_Fragment
  | Drawn_LegalProvision_Fragment
  | Drawn_Profile_Fragment
  | Drawn_Flow_Fragment
  | Drawn_Recommendation_Fragment
  | Drawn_Action_Fragment
  | Drawn_SummaryItem_Fragment
  | Drawn_Report_Fragment
  | Drawn_CountryReport_Fragment
  | Drawn_Tier_Fragment;

export type DrawnRelationshipFragment = {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
};

export type FlowLineFragment = {
  readonly id: string;
  readonly from: { readonly iso3: string; readonly name: string } | null;
  readonly to: { readonly iso3: string; readonly name: string } | null;
  readonly forms: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
  readonly sectors: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
  readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
  readonly evidence: ReadonlyArray<{
    readonly start: number;
    readonly end: number;
    readonly quote: string | null;
    readonly document: { readonly id: string; readonly title: string };
  }>;
  readonly sources: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly publisher: string | null;
    readonly year: number | null;
    readonly address: string | null;
    readonly licence: string | null;
  }>;
};

export type FlowMapQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;

export type FlowMapQuery = {
  readonly flows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly from: {
        readonly iso3: string;
        readonly name: string;
        readonly location: { readonly latitude: number; readonly longitude: number } | null;
      } | null;
      readonly to: {
        readonly iso3: string;
        readonly name: string;
        readonly location: { readonly latitude: number; readonly longitude: number } | null;
      } | null;
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type LawsToChangeQueryVariables = Exact<{
  roles: ReadonlyArray<CitationRole> | CitationRole;
  after?: string | null | undefined;
}>;

export type LawsToChangeQuery = {
  readonly legalProvisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly country: { readonly iso3: string; readonly name: string };
      readonly citedBy: {
        readonly edges: ReadonlyArray<{
          readonly role: CitationRole;
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }> | null;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }> | null;
          readonly node: {
            readonly id: string;
            readonly summary: string | null;
            readonly text: string | null;
            readonly countryReport: { readonly id: string; readonly year: number };
          };
        }>;
      };
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type TierMapQueryVariables = Exact<{
  year: number;
}>;

export type TierMapQuery = {
  readonly countryReports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly narrative: NarrativeCoverage;
      readonly country: {
        readonly iso3: string;
        readonly name: string;
        readonly location: { readonly latitude: number; readonly longitude: number } | null;
      };
      readonly placement: {
        readonly movement: Movement | null;
        readonly statedMovement: Movement | null;
        readonly tier: { readonly code: TierCode };
        readonly sources: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      } | null;
    }>;
  };
  readonly meta: { readonly coverage: { readonly placed: number; readonly complete: boolean; readonly note: string | null } };
};

export type NamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type NamesQuery = {
  readonly countries: {
    readonly nodes: ReadonlyArray<{ readonly iso3: string; readonly name: string }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
  readonly themes: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly traffickingForms: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly sectors: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly roles: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly actors: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly legalInstruments: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type ShortestPathQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ShortestPathQuery = {
  readonly path: {
    readonly hops: number;
    readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Claim'; readonly summary: string | null; readonly status: ClaimStatus; readonly id: string }
      | { readonly __typename: 'VictimGroup'; readonly name: string; readonly id: string }
      | { readonly __typename: 'TraffickingForm'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Theme'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Actor'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Sector'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Role'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Country'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Document'; readonly id: string; readonly name: string }
      | { readonly __typename: 'Passage'; readonly id: string }
      | { readonly __typename: 'Source'; readonly name: string; readonly id: string }
      | { readonly __typename: 'LegalInstrument'; readonly name: string; readonly id: string }
      | { readonly __typename: 'LegalProvision'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Profile'; readonly id: string }
      | { readonly __typename: 'Flow'; readonly id: string }
      | {
          readonly __typename: 'Recommendation';
          readonly summary: string | null;
          readonly text: string | null;
          readonly id: string;
        }
      | { readonly __typename: 'Action'; readonly id: string }
      | { readonly __typename: 'SummaryItem'; readonly id: string; readonly name: string }
      | { readonly __typename: 'Report'; readonly id: string }
      | { readonly __typename: 'CountryReport'; readonly id: string }
      | { readonly __typename: 'Tier'; readonly name: string; readonly id: string }
    >;
    readonly relationships: ReadonlyArray<{
      readonly id: string;
      readonly type: string;
      readonly from: string;
      readonly to: string;
    }>;
  } | null;
};

export type ProfilesOfYearQueryVariables = Exact<{
  iso3: string;
  year: number;
}>;

export type ProfilesOfYearQuery = {
  readonly profiles: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly edition: number;
      readonly tier: TierCode | null;
      readonly tierYear: number | null;
      readonly sources: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly publisher: string | null;
        readonly year: number | null;
        readonly address: string | null;
        readonly licence: string | null;
      }>;
      readonly forms: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> } | null;
      readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> } | null;
      readonly sectors: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> } | null;
      readonly claims: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly status: ClaimStatus;
          readonly metrics: ReadonlyArray<ClaimMetric>;
          readonly direction: ClaimDirection | null;
          readonly summary: string | null;
          readonly streak: { readonly years: number; readonly impliedFirstYear: number | null } | null;
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
      } | null;
      readonly flows: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly from: { readonly iso3: string; readonly name: string } | null;
          readonly to: { readonly iso3: string; readonly name: string } | null;
          readonly forms: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
          readonly sectors: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
          readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }>;
          readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly publisher: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly licence: string | null;
          }>;
        }>;
      } | null;
    }>;
  };
};

export type PlaceFragment = {
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  readonly document: { readonly id: string; readonly title: string };
};

export type SourceLineFragment = {
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly address: string | null;
  readonly licence: string | null;
};

export type ReportOfYearQueryVariables = Exact<{
  iso3: string;
  year: number;
}>;

export type ReportOfYearQuery = {
  readonly countryReport: {
    readonly id: string;
    readonly narrative: NarrativeCoverage;
    readonly placement: {
      readonly movement: Movement | null;
      readonly statedMovement: Movement | null;
      readonly tier: { readonly code: TierCode; readonly definition: string };
      readonly evidence: ReadonlyArray<{
        readonly start: number;
        readonly end: number;
        readonly quote: string | null;
        readonly document: { readonly id: string; readonly title: string };
      }>;
      readonly sources: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly publisher: string | null;
        readonly year: number | null;
        readonly address: string | null;
        readonly licence: string | null;
      }>;
    } | null;
    readonly recommendations: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly ordinal: number;
        readonly text: string | null;
        readonly summary: string | null;
        readonly continuing: boolean;
        readonly recursFrom: {
          readonly id: string;
          readonly ordinal: number;
          readonly recursFrom: {
            readonly id: string;
            readonly ordinal: number;
            readonly recursFrom: {
              readonly id: string;
              readonly ordinal: number;
              readonly countryReport: { readonly id: string; readonly year: number };
            } | null;
            readonly countryReport: { readonly id: string; readonly year: number };
          } | null;
          readonly countryReport: { readonly id: string; readonly year: number };
        } | null;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
        readonly themes: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
        readonly actors: {
          readonly edges: ReadonlyArray<{
            readonly evidence: ReadonlyArray<{
              readonly start: number;
              readonly end: number;
              readonly quote: string | null;
              readonly document: { readonly id: string; readonly title: string };
            }> | null;
            readonly node: { readonly name: string };
          }>;
        };
        readonly victimGroups: {
          readonly edges: ReadonlyArray<{
            readonly evidence: ReadonlyArray<{
              readonly start: number;
              readonly end: number;
              readonly quote: string | null;
              readonly document: { readonly id: string; readonly title: string };
            }> | null;
            readonly node: { readonly code: string; readonly name: string };
          }>;
        };
        readonly provisions: {
          readonly edges: ReadonlyArray<{
            readonly role: CitationRole;
            readonly evidence: ReadonlyArray<{
              readonly start: number;
              readonly end: number;
              readonly quote: string | null;
              readonly document: { readonly id: string; readonly title: string };
            }> | null;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
      }>;
    } | null;
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly status: ClaimStatus;
        readonly metrics: ReadonlyArray<ClaimMetric>;
        readonly direction: ClaimDirection | null;
        readonly summary: string | null;
        readonly streak: { readonly years: number; readonly impliedFirstYear: number | null } | null;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }>;
    } | null;
    readonly streaks: ReadonlyArray<{
      readonly years: number;
      readonly impliedFirstYear: number | null;
      readonly about: string | null;
    }> | null;
    readonly laws: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> } | null;
    readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> } | null;
    readonly forms: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> } | null;
    readonly sectors: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> } | null;
    readonly flows: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly from: { readonly iso3: string; readonly name: string } | null;
        readonly to: { readonly iso3: string; readonly name: string } | null;
        readonly forms: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
        readonly sectors: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
        readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }>;
    } | null;
  } | null;
};

export type ToldFragment = {
  readonly id: string;
  readonly ordinal: number;
  readonly countryReport: { readonly id: string; readonly year: number };
};

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly facets: {
      readonly type: ReadonlyArray<{ readonly key: string; readonly count: number }>;
      readonly country: ReadonlyArray<{ readonly key: string; readonly count: number }>;
      readonly year: ReadonlyArray<{ readonly key: string; readonly count: number }>;
      readonly theme: ReadonlyArray<{ readonly key: string; readonly count: number }>;
    };
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly node:
        | {
            readonly __typename: 'Claim';
            readonly summary: string | null;
            readonly id: string;
            readonly statedBy: { readonly id: string } | null;
            readonly profile: { readonly id: string } | null;
            readonly evidence: ReadonlyArray<{ readonly quote: string | null }>;
          }
        | { readonly __typename: 'VictimGroup'; readonly name: string; readonly definition: string; readonly id: string }
        | { readonly __typename: 'TraffickingForm'; readonly name: string; readonly definition: string; readonly id: string }
        | { readonly __typename: 'Theme'; readonly name: string; readonly definition: string; readonly id: string }
        | { readonly __typename: 'Actor'; readonly name: string; readonly definition: string; readonly id: string }
        | { readonly __typename: 'Sector'; readonly name: string; readonly definition: string; readonly id: string }
        | { readonly __typename: 'Role'; readonly name: string; readonly definition: string; readonly id: string }
        | { readonly __typename: 'Country'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Document'; readonly id: string; readonly name: string }
        | {
            readonly __typename: 'Passage';
            readonly id: string;
            readonly passage: string | null;
            readonly document: { readonly title: string };
          }
        | { readonly __typename: 'Source'; readonly id: string }
        | {
            readonly __typename: 'LegalInstrument';
            readonly name: string;
            readonly id: string;
            readonly country: { readonly iso3: string };
          }
        | {
            readonly __typename: 'LegalProvision';
            readonly name: string;
            readonly id: string;
            readonly country: { readonly iso3: string };
          }
        | { readonly __typename: 'Profile'; readonly id: string }
        | { readonly __typename: 'Flow'; readonly id: string }
        | {
            readonly __typename: 'Recommendation';
            readonly summary: string | null;
            readonly text: string | null;
            readonly id: string;
            readonly report: { readonly id: string };
          }
        | { readonly __typename: 'Action'; readonly id: string }
        | {
            readonly __typename: 'SummaryItem';
            readonly id: string;
            readonly name: string;
            readonly report: { readonly id: string };
          }
        | { readonly __typename: 'Report'; readonly id: string }
        | { readonly __typename: 'CountryReport'; readonly id: string }
        | { readonly __typename: 'Tier'; readonly id: string };
      readonly highlights: ReadonlyArray<{
        readonly field: string;
        readonly start: number;
        readonly end: number;
        readonly text: string | null;
      }>;
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type StatedQueryVariables = Exact<{
  id: string;
}>;

export type StatedQuery = {
  readonly node:
    | {
        readonly __typename: 'Claim';
        readonly id: string;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | { readonly __typename: 'VictimGroup'; readonly definition: string; readonly id: string }
    | { readonly __typename: 'TraffickingForm'; readonly definition: string; readonly id: string }
    | { readonly __typename: 'Theme'; readonly definition: string; readonly id: string }
    | { readonly __typename: 'Actor'; readonly definition: string; readonly id: string }
    | { readonly __typename: 'Sector'; readonly definition: string; readonly id: string }
    | { readonly __typename: 'Role'; readonly definition: string; readonly id: string }
    | {
        readonly __typename: 'Country';
        readonly id: string;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | { readonly __typename: 'Document'; readonly id: string }
    | { readonly __typename: 'Passage'; readonly id: string }
    | { readonly __typename: 'Source'; readonly id: string }
    | { readonly __typename: 'LegalInstrument'; readonly id: string }
    | { readonly __typename: 'LegalProvision'; readonly id: string }
    | {
        readonly __typename: 'Profile';
        readonly id: string;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | {
        readonly __typename: 'Flow';
        readonly id: string;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | {
        readonly __typename: 'Recommendation';
        readonly id: string;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | {
        readonly __typename: 'Action';
        readonly id: string;
        readonly evidence: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string | null;
          readonly document: { readonly id: string; readonly title: string };
        }>;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | {
        readonly __typename: 'SummaryItem';
        readonly id: string;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | { readonly __typename: 'Report'; readonly id: string }
    | {
        readonly __typename: 'CountryReport';
        readonly id: string;
        readonly sources: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly publisher: string | null;
          readonly year: number | null;
          readonly address: string | null;
          readonly licence: string | null;
        }>;
      }
    | { readonly __typename: 'Tier'; readonly definition: string; readonly id: string }
    | null;
};

export type AroundQueryVariables = Exact<{
  from: ReadonlyArray<string> | string;
  maxHops: number;
  limitNodes: number;
  limitEdges: number;
  after?: string | null | undefined;
}>;

export type AroundQuery = {
  readonly subgraph: {
    readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Claim'; readonly summary: string | null; readonly status: ClaimStatus; readonly id: string }
      | { readonly __typename: 'VictimGroup'; readonly name: string; readonly id: string }
      | { readonly __typename: 'TraffickingForm'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Theme'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Actor'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Sector'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Role'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Country'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Document'; readonly id: string; readonly name: string }
      | { readonly __typename: 'Passage'; readonly id: string }
      | { readonly __typename: 'Source'; readonly name: string; readonly id: string }
      | { readonly __typename: 'LegalInstrument'; readonly name: string; readonly id: string }
      | { readonly __typename: 'LegalProvision'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Profile'; readonly id: string }
      | { readonly __typename: 'Flow'; readonly id: string }
      | {
          readonly __typename: 'Recommendation';
          readonly summary: string | null;
          readonly text: string | null;
          readonly id: string;
        }
      | { readonly __typename: 'Action'; readonly id: string }
      | { readonly __typename: 'SummaryItem'; readonly id: string; readonly name: string }
      | { readonly __typename: 'Report'; readonly id: string }
      | { readonly __typename: 'CountryReport'; readonly id: string }
      | { readonly __typename: 'Tier'; readonly name: string; readonly id: string }
    >;
    readonly relationships: ReadonlyArray<{
      readonly id: string;
      readonly type: string;
      readonly from: string;
      readonly to: string;
    }>;
    readonly places: ReadonlyArray<{ readonly id: string; readonly type: string; readonly hidden: number }>;
    readonly truncated: {
      readonly reason: TruncationReason;
      readonly total: number | null;
      readonly nextCursor: string | null;
    } | null;
  };
};

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;

export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly word: string; readonly count: number }> };

export type YearsQueryVariables = Exact<{ [key: string]: never }>;

export type YearsQuery = { readonly reports: { readonly nodes: ReadonlyArray<{ readonly year: number }> } };

/** The text of an operation, with the types of its answer and its variables. */
export class TypedDocumentString<Answer, Variables> extends String {
  /** Known to the compiler only; not optional, so that a plain string is not a typed document. */
  declare readonly __apiType: (variables: Variables) => Answer;
}

export const BetweenDocument = new TypedDocumentString<BetweenQuery, BetweenQueryVariables>(`query Between($ends: [ID!]!) {
  subgraph(from: $ends, maxHops: 0, limitEdges: 50) {
    relationships {
      id
      type
      from
      to
      method
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}`);

export const ComparableReportsDocument = new TypedDocumentString<
  ComparableReportsQuery,
  ComparableReportsQueryVariables
>(`query ComparableReports($year: Int!) {
  countryReports(filter: { and: [{ year: { eq: $year } }, { narrative: { in: [SUMMARY, FULL] } }] }, first: 250) {
    nodes {
      id
      country {
        iso3
        name
      }
    }
  }
}`);

export const CompareReportsDocument = new TypedDocumentString<
  CompareReportsQuery,
  CompareReportsQueryVariables
>(`query CompareReports($a: ID!, $b: ID!) {
  compare(a: $a, b: $b) {
    categories {
      category
      coverageA
      coverageB
      shared {
        ...Thing
      }
      onlyA {
        ...Thing
      }
      onlyB {
        ...Thing
      }
    }
  }
}

fragment Thing on ComparedThing {
  key
  a {
    ...Fact
  }
  b {
    ...Fact
  }
}

fragment Fact on ComparedFact {
  node {
    id
  }
  evidence {
    ...Place
  }
  sources {
    ...SourceLine
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}`);

export const ConceptDocument = new TypedDocumentString<ConceptQuery, ConceptQueryVariables>(`query Concept(
  $code: ID!
  $recommendations: RecommendationFilter
  $reports: CountryReportFilter
  $profiles: ProfileFilter
  $isRecommended: Boolean!
  $isNamed: Boolean!
) {
  node(id: $code) {
    id
    ... on Theme {
      name
      definition
    }
    ... on VictimGroup {
      name
      definition
    }
    ... on TraffickingForm {
      name
      definition
    }
    ... on Sector {
      name
      definition
    }
  }
  recommendations(filter: $recommendations, first: 100) @include(if: $isRecommended) {
    totalCount
    nodes {
      id
      ordinal
      text
      summary
      countryReport {
        id
        year
        country {
          iso3
          name
        }
      }
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
  }
  countryReports(filter: $reports, first: 250) @include(if: $isNamed) {
    totalCount
    nodes {
      id
      year
      country {
        iso3
        name
      }
    }
  }
  profiles(filter: $profiles, first: 250) @include(if: $isNamed) {
    totalCount
    nodes {
      id
      edition
      country {
        iso3
        name
      }
    }
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}`);

export const ConceptsDocument = new TypedDocumentString<ConceptsQuery, ConceptsQueryVariables>(`query Concepts {
  themes(first: 250) {
    nodes {
      code
      name
      definition
    }
  }
  victimGroups(first: 250) {
    nodes {
      code
      name
      definition
    }
  }
  traffickingForms(first: 250) {
    nodes {
      code
      name
      definition
    }
  }
  sectors(first: 250) {
    nodes {
      code
      name
      definition
    }
  }
}`);

export const CountryOverviewDocument = new TypedDocumentString<
  CountryOverviewQuery,
  CountryOverviewQueryVariables
>(`query CountryOverview($iso3: String!) {
  country(iso3: $iso3) {
    iso3
    name
    officialName
    region
    reports(first: 250) {
      nodes {
        id
        year
        narrative
      }
    }
    profiles(first: 250) {
      nodes {
        id
        edition
      }
    }
  }
  tierHistory(country: $iso3) {
    year
    tier
    movement
    statedMovement
  }
}`);

export const FlowMapDocument = new TypedDocumentString<
  FlowMapQuery,
  FlowMapQueryVariables
>(`query FlowMap($year: Int!, $after: String) {
  flows(
    filter: { or: [{ countryReport: { year: { eq: $year } } }, { profile: { edition: { eq: $year } } }] }
    first: 250
    after: $after
  ) {
    totalCount
    nodes {
      id
      from {
        iso3
        name
        location {
          latitude
          longitude
        }
      }
      to {
        iso3
        name
        location {
          latitude
          longitude
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}`);

export const LawsToChangeDocument = new TypedDocumentString<
  LawsToChangeQuery,
  LawsToChangeQueryVariables
>(`query LawsToChange($roles: [CitationRole!]!, $after: String) {
  legalProvisions(filter: { citedBy: { some: { role: { in: $roles } } } }, first: 50, after: $after) {
    totalCount
    nodes {
      id
      name
      country {
        iso3
        name
      }
      citedBy(first: 8) {
        edges {
          role
          evidence {
            ...Place
          }
          sources {
            ...SourceLine
          }
          node {
            id
            summary
            text
            countryReport {
              id
              year
            }
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}`);

export const TierMapDocument = new TypedDocumentString<TierMapQuery, TierMapQueryVariables>(`query TierMap($year: Int!) {
  countryReports(filter: { year: { eq: $year } }, first: 250) {
    nodes {
      id
      narrative
      country {
        iso3
        name
        location {
          latitude
          longitude
        }
      }
      placement {
        tier {
          code
        }
        movement
        statedMovement
        sources {
          id
          name
        }
      }
    }
  }
  meta {
    coverage(year: $year) {
      placed
      complete
      note
    }
  }
}`);

export const NamesDocument = new TypedDocumentString<NamesQuery, NamesQueryVariables>(`query Names($after: String) {
  countries(first: 250, after: $after) {
    nodes {
      iso3
      name
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  themes(first: 250) {
    nodes {
      code
      name
    }
  }
  victimGroups(first: 250) {
    nodes {
      code
      name
    }
  }
  traffickingForms(first: 250) {
    nodes {
      code
      name
    }
  }
  sectors(first: 250) {
    nodes {
      code
      name
    }
  }
  roles(first: 250) {
    nodes {
      code
      name
    }
  }
  actors(first: 250) {
    nodes {
      code
      name
    }
  }
  legalInstruments(first: 250) {
    nodes {
      id
      name
    }
  }
}`);

export const ShortestPathDocument = new TypedDocumentString<
  ShortestPathQuery,
  ShortestPathQueryVariables
>(`query ShortestPath($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    hops
    nodes {
      ...Drawn
    }
    relationships {
      ...DrawnRelationship
    }
  }
}

fragment Drawn on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Recommendation {
    summary
    text
  }
  ... on SummaryItem {
    name: summary
  }
  ... on Claim {
    summary
    status
  }
  ... on LegalProvision {
    name
  }
  ... on LegalInstrument {
    name
  }
  ... on VictimGroup {
    name
  }
  ... on TraffickingForm {
    name
  }
  ... on Sector {
    name
  }
  ... on Role {
    name
  }
  ... on Theme {
    name
  }
  ... on Actor {
    name
  }
  ... on Tier {
    name
  }
  ... on Source {
    name
  }
  ... on Document {
    name: title
  }
}

fragment DrawnRelationship on Relationship {
  id
  type
  from
  to
}`);

export const ProfilesOfYearDocument = new TypedDocumentString<
  ProfilesOfYearQuery,
  ProfilesOfYearQueryVariables
>(`query ProfilesOfYear($iso3: String!, $year: Int!) {
  profiles(filter: { and: [{ country: { iso3: { eq: $iso3 } } }, { edition: { eq: $year } }] }, first: 3) {
    nodes {
      id
      edition
      tier
      tierYear
      sources {
        ...SourceLine
      }
      forms(first: 50) {
        nodes {
          code
          name
        }
      }
      victimGroups(first: 50) {
        nodes {
          code
          name
        }
      }
      sectors(first: 50) {
        nodes {
          code
          name
        }
      }
      claims(first: 60) {
        nodes {
          ...ClaimLine
        }
      }
      flows(first: 60) {
        nodes {
          ...FlowLine
        }
      }
    }
  }
}

fragment ClaimLine on Claim {
  id
  status
  metrics
  direction
  summary
  streak {
    years
    impliedFirstYear
  }
  evidence {
    ...Place
  }
  sources {
    ...SourceLine
  }
}

fragment FlowLine on Flow {
  id
  from {
    iso3
    name
  }
  to {
    iso3
    name
  }
  forms(first: 8) {
    nodes {
      name
    }
  }
  sectors(first: 8) {
    nodes {
      name
    }
  }
  victimGroups(first: 8) {
    nodes {
      name
    }
  }
  evidence {
    ...Place
  }
  sources {
    ...SourceLine
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}`);

export const ReportOfYearDocument = new TypedDocumentString<
  ReportOfYearQuery,
  ReportOfYearQueryVariables
>(`query ReportOfYear($iso3: String!, $year: Int!) {
  countryReport(country: $iso3, year: $year) {
    id
    narrative
    placement {
      tier {
        code
        definition
      }
      movement
      statedMovement
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
    recommendations(first: 40) {
      totalCount
      nodes {
        id
        ordinal
        text
        summary
        continuing
        recursFrom {
          ...Told
          recursFrom {
            ...Told
            recursFrom {
              ...Told
            }
          }
        }
        evidence {
          ...Place
        }
        sources {
          ...SourceLine
        }
        themes(first: 8) {
          nodes {
            code
            name
          }
        }
        actors(first: 8) {
          edges {
            evidence {
              ...Place
            }
            node {
              name
            }
          }
        }
        victimGroups(first: 10) {
          edges {
            evidence {
              ...Place
            }
            node {
              code
              name
            }
          }
        }
        provisions(first: 10) {
          edges {
            role
            evidence {
              ...Place
            }
            node {
              id
              name
            }
          }
        }
      }
    }
    claims(first: 100) {
      totalCount
      nodes {
        ...ClaimLine
      }
    }
    streaks {
      years
      impliedFirstYear
      about
    }
    laws(first: 50) {
      nodes {
        id
        name
      }
    }
    victimGroups(first: 50) {
      nodes {
        code
        name
      }
    }
    forms(first: 50) {
      nodes {
        code
        name
      }
    }
    sectors(first: 50) {
      nodes {
        code
        name
      }
    }
    flows(first: 60) {
      nodes {
        ...FlowLine
      }
    }
  }
}

fragment ClaimLine on Claim {
  id
  status
  metrics
  direction
  summary
  streak {
    years
    impliedFirstYear
  }
  evidence {
    ...Place
  }
  sources {
    ...SourceLine
  }
}

fragment FlowLine on Flow {
  id
  from {
    iso3
    name
  }
  to {
    iso3
    name
  }
  forms(first: 8) {
    nodes {
      name
    }
  }
  sectors(first: 8) {
    nodes {
      name
    }
  }
  victimGroups(first: 8) {
    nodes {
      name
    }
  }
  evidence {
    ...Place
  }
  sources {
    ...SourceLine
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}

fragment Told on Recommendation {
  id
  ordinal
  countryReport {
    id
    year
  }
}`);

export const SearchDocument = new TypedDocumentString<
  SearchQuery,
  SearchQueryVariables
>(`query Search($query: String!, $types: [SearchType!], $filter: SearchFilter, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: 20, after: $after) {
    totalCount
    facets {
      type {
        key
        count
      }
      country {
        key
        count
      }
      year {
        key
        count
      }
      theme {
        key
        count
      }
    }
    edges {
      cursor
      node {
        __typename
        id
        ... on Country {
          name
        }
        ... on Recommendation {
          summary
          text
          report: countryReport {
            id
          }
        }
        ... on SummaryItem {
          name: summary
          report: countryReport {
            id
          }
        }
        ... on Claim {
          summary
          statedBy: countryReport {
            id
          }
          profile {
            id
          }
          evidence {
            quote
          }
        }
        ... on LegalProvision {
          name
          country {
            iso3
          }
        }
        ... on LegalInstrument {
          name
          country {
            iso3
          }
        }
        ... on VictimGroup {
          name
          definition
        }
        ... on TraffickingForm {
          name
          definition
        }
        ... on Sector {
          name
          definition
        }
        ... on Role {
          name
          definition
        }
        ... on Theme {
          name
          definition
        }
        ... on Actor {
          name
          definition
        }
        ... on Document {
          name: title
        }
        ... on Passage {
          passage: text
          document {
            title
          }
        }
      }
      highlights {
        field
        start
        end
        text
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}`);

export const StatedDocument = new TypedDocumentString<StatedQuery, StatedQueryVariables>(`query Stated($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Country {
      sources {
        ...SourceLine
      }
    }
    ... on CountryReport {
      sources {
        ...SourceLine
      }
    }
    ... on Profile {
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
    ... on Recommendation {
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
    ... on Action {
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
    ... on SummaryItem {
      sources {
        ...SourceLine
      }
    }
    ... on Claim {
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
    ... on Flow {
      evidence {
        ...Place
      }
      sources {
        ...SourceLine
      }
    }
    ... on Tier {
      definition
    }
    ... on VictimGroup {
      definition
    }
    ... on TraffickingForm {
      definition
    }
    ... on Sector {
      definition
    }
    ... on Role {
      definition
    }
    ... on Theme {
      definition
    }
    ... on Actor {
      definition
    }
  }
}

fragment Place on Evidence {
  document {
    id
    title
  }
  start
  end
  quote
}

fragment SourceLine on Source {
  id
  name
  publisher
  year
  address
  licence
}`);

export const AroundDocument = new TypedDocumentString<
  AroundQuery,
  AroundQueryVariables
>(`query Around($from: [ID!]!, $maxHops: Int!, $limitNodes: Int!, $limitEdges: Int!, $after: String) {
  subgraph(from: $from, maxHops: $maxHops, limitNodes: $limitNodes, limitEdges: $limitEdges, after: $after) {
    nodes {
      ...Drawn
    }
    relationships {
      ...DrawnRelationship
    }
    places {
      id
      type
      hidden
    }
    truncated {
      reason
      total
      nextCursor
    }
  }
}

fragment Drawn on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Recommendation {
    summary
    text
  }
  ... on SummaryItem {
    name: summary
  }
  ... on Claim {
    summary
    status
  }
  ... on LegalProvision {
    name
  }
  ... on LegalInstrument {
    name
  }
  ... on VictimGroup {
    name
  }
  ... on TraffickingForm {
    name
  }
  ... on Sector {
    name
  }
  ... on Role {
    name
  }
  ... on Theme {
    name
  }
  ... on Actor {
    name
  }
  ... on Tier {
    name
  }
  ... on Source {
    name
  }
  ... on Document {
    name: title
  }
}

fragment DrawnRelationship on Relationship {
  id
  type
  from
  to
}`);

export const SuggestDocument = new TypedDocumentString<SuggestQuery, SuggestQueryVariables>(`query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 8) {
    word
    count
  }
}`);

export const YearsDocument = new TypedDocumentString<YearsQuery, YearsQueryVariables>(`query Years {
  reports(first: 250) {
    nodes {
      year
    }
  }
}`);

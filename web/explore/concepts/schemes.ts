import type { ConceptQueryVariables } from '../../generated/operations.js';

/** The schemes of concepts that have pages. */
export type Scheme = 'theme' | 'group' | 'form' | 'sector';

/** What the page calls each scheme. */
export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  theme: 'Theme',
  group: 'Victim group',
  form: 'Form of trafficking',
  sector: 'Sector',
};

/** The scheme of a type of nodes. */
export const SCHEME_OF_TYPE: Readonly<Record<string, Scheme>> = {
  Theme: 'theme',
  VictimGroup: 'group',
  TraffickingForm: 'form',
  Sector: 'sector',
};

export function isScheme(value: string): value is Scheme {
  return Object.hasOwn(SCHEME_NAMES, value);
}

/** What has to be asked of a concept: narrower ones count too. Only themes and groups are of recommendations, and no theme is named. */
export function toConceptVariables(scheme: Scheme, code: string): ConceptQueryVariables {
  const some = { some: { code: { eq: code } } };
  switch (scheme) {
    case 'theme':
      return { code, recommendations: { themes: some }, isRecommended: true, isNamed: false };
    case 'group':
      return {
        code,
        recommendations: { victimGroups: some },
        reports: { victimGroups: some },
        profiles: { victimGroups: some },
        isRecommended: true,
        isNamed: true,
      };
    case 'form':
      return { code, reports: { forms: some }, profiles: { forms: some }, isRecommended: false, isNamed: true };
    case 'sector':
      return { code, reports: { sectors: some }, profiles: { sectors: some }, isRecommended: false, isNamed: true };
  }
}

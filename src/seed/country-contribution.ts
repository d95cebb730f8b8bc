import type { Contribution, NodeFact, NodeReference, Properties, RelationshipFact } from '../graph/contribution.js';
import { foldName } from '../shared/fold-name.js';
import type { CountryEntry } from './countries.js';
import { COUNTRY_NAMES_FILE } from './country-names.js';
import { toReferenceDocument } from './reference-document.js';

/** The countries as nodes, with one relationship for each common border, from the lesser code to the greater. */
export function toCountryContribution(countries: readonly CountryEntry[]): Contribution {
  return {
    document: toReferenceDocument('Countries', COUNTRY_NAMES_FILE, JSON.stringify(countries)),
    nodes: countries.map(toNode),
    relationships: countries.flatMap(toBorderRelationships),
  };
}

function toNode(country: CountryEntry): NodeFact {
  return {
    ...toReference(country.iso3),
    properties: toProperties(country),
    provenance: { evidence: [], sources: country.sources, method: 'STATED' },
  };
}

function toProperties(country: CountryEntry): Properties {
  const { iso3, name, officialName, aliases, demonyms, region, subregion, capitals, location, endedIn } = country;
  return {
    iso3,
    name,
    officialName,
    aliases,
    demonyms,
    region,
    ...(subregion !== '' && { subregion }),
    capitals,
    ...(location && { latitude: location[0], longitude: location[1] }),
    ...(endedIn !== undefined && { endedIn }),
    nameKey: foldName(name),
    foldedNames: [...new Set([name, officialName, ...aliases].map(foldName))].sort(),
  };
}

function toBorderRelationships({ iso3, borders }: CountryEntry): readonly RelationshipFact[] {
  return borders
    .filter((other) => iso3 < other)
    .map((other) => ({
      type: 'BORDERS',
      from: toReference(iso3),
      to: toReference(other),
      key: '',
      properties: {},
      provenance: { evidence: [], sources: ['world-countries'], method: 'STATED' },
    }));
}

function toReference(iso3: string): NodeReference {
  return { label: 'Country', id: iso3 };
}

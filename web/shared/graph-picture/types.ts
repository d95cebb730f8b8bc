/** How types of nodes are drawn: colours that can be told apart without red and green, and the name that people read. */
const LOOKS: Readonly<Record<string, { readonly name: string; readonly colour: string }>> = {
  Country: { name: 'Country', colour: '#1b6a8f' },
  CountryReport: { name: 'Country report', colour: '#5aa9c9' },
  Report: { name: 'Edition', colour: '#8c9bab' },
  Profile: { name: 'Profile', colour: '#9ab7c4' },
  Tier: { name: 'Tier', colour: '#6b7280' },
  Recommendation: { name: 'Recommendation', colour: '#c98a12' },
  SummaryItem: { name: 'Item of a summary', colour: '#d8b25c' },
  Action: { name: 'Action', colour: '#e3c98a' },
  Claim: { name: 'Claim', colour: '#a8442f' },
  Flow: { name: 'Movement of people', colour: '#7a4fa0' },
  LegalProvision: { name: 'Provision of law', colour: '#4b5fb0' },
  LegalInstrument: { name: 'Code or act', colour: '#7d8dd0' },
  VictimGroup: { name: 'Victim group', colour: '#b04a86' },
  TraffickingForm: { name: 'Form of trafficking', colour: '#cf86b3' },
  Sector: { name: 'Sector', colour: '#87743f' },
  Role: { name: 'Role of a country', colour: '#a39a6b' },
  Theme: { name: 'Theme', colour: '#3f8468' },
  Actor: { name: 'Actor', colour: '#7fb59d' },
  Document: { name: 'Document', colour: '#7b7b7b' },
  Passage: { name: 'Passage', colour: '#a5a5a5' },
  Source: { name: 'Source', colour: '#8a7f78' },
};

/** The name of a type of nodes. */
export function toTypeName(type: string): string {
  return LOOKS[type]?.name ?? type;
}

/** The colour of a type of nodes. */
export function toTypeColour(type: string): string {
  return LOOKS[type]?.colour ?? '#888888';
}

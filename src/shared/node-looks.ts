/** How the nodes of a type are drawn, and what a reader calls them. */
export interface NodeLook {
  readonly name: string;
  readonly colour: string;
}

/** Colours that can be told apart without red and green; the same in every picture, on the pages and in exported files. */
const LOOKS: ReadonlyMap<string, NodeLook> = new Map(
  Object.entries({
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
  }),
);

/** Returns the look of a type of nodes; a type without one has its own name, in gray. */
export function toNodeLook(type: string): NodeLook {
  return LOOKS.get(type) ?? { name: type, colour: '#888888' };
}

/** Returns the name of a type of nodes. */
export function toTypeName(type: string): string {
  return toNodeLook(type).name;
}

/** Returns the colour of a type of nodes. */
export function toTypeColour(type: string): string {
  return toNodeLook(type).colour;
}

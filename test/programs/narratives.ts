/** What a narrative made for the tests is to say. */
export interface NarrativeParts {
  /** A real country, because the seed knows no other; nothing that is said of it is true. */
  readonly country: string;
  readonly year: number;
  readonly tier: string;
  readonly recommendations: readonly string[];
}

/** A small narrative in the layout of a report. */
export function toNarrative({ country, year, tier, recommendations }: NarrativeParts): string {
  return `${String(year)} Trafficking in Persons Report: ${country}

${country.toUpperCase()} (${tier})

The Government of ${country} does not meet the minimum standards in every respect, yet it tries; therefore ${country} remained on ${tier}.

PRIORITIZED RECOMMENDATIONS:

${recommendations.map((recommendation) => `• ${recommendation}`).join('\n')}

PROTECTION

The government did not report whether its lighthouse keepers identified any victims. The harbor clinic took in stranded migrants.
`;
}

/** A narrative on a report that the seed knows nothing of but the tier. */
export const ICELAND: NarrativeParts = {
  country: 'Iceland',
  year: 2016,
  tier: 'Tier 1',
  recommendations: [
    'Train lighthouse keepers to screen migrants who come ashore.',
    'Continue to fund the harbor clinic.',
    'Amend article 12 of the penal code to punish press gangs.',
  ],
};

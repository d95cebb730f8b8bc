/** Two reports on one country, with the links between their recommendations that a careful reader sees. */
export interface LabelledPair {
  readonly name: string;
  /** Years of the reports. */
  readonly earlier: number;
  readonly later: number;
  /** Ordinals of an earlier recommendation and of a later one that continues it. */
  readonly links: readonly (readonly [earlier: number, later: number])[];
}

/** A pair with its recommendations. */
export interface WrittenPair extends LabelledPair {
  readonly items: { readonly earlier: readonly string[]; readonly later: readonly string[] };
}

/** Labelled before any code was run on them. Nothing that they say is true of a country. */
export const SYNTHETIC_PAIRS: readonly WrittenPair[] = [
  {
    name: 'reworded and split',
    earlier: 2019,
    later: 2020,
    items: {
      earlier: [
        'Amend the penal code so that recruiting a child for sex acts is trafficking even without force, fraud, or coercion.',
        'Open a government shelter for male victims.',
        'Train judges and prosecutors to tell smuggling from trafficking.',
        'Screen asylum seekers, fishing crews, and people in prostitution for signs of trafficking, and do not punish victims for acts that traffickers made them commit.',
        'Ban recruitment fees charged to workers, and inspect recruitment agencies.',
        'Publish an annual report with figures on cases and victims.',
        'Raise public awareness of forced labor in restaurants.',
        'Accede to the 2000 UN TIP Protocol.',
      ],
      later: [
        'Bring the definition of child sex trafficking in the criminal code into line with international law by removing the need to prove force, fraud, or coercion.',
        'Offer male victims a shelter of their own and long-term care.',
        'Teach prosecutors and judges how trafficking differs from migrant smuggling.',
        'Look actively for victims among fishermen, asylum seekers, and persons in commercial sex.',
        'Ensure that no victim is fined, jailed, or deported for unlawful acts that traffickers compelled.',
        'Abolish recruitment fees, and hold dishonest recruiters to account.',
        'Collect statistics on investigations, convictions, and victims, and publish them every year.',
        'Appoint a national rapporteur.',
        'Compensate victims from assets seized from traffickers.',
      ],
    },
    links: [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [4, 5],
      [5, 6],
      [6, 7],
    ],
  },
  {
    name: 'merged, over a year that is not known',
    earlier: 2021,
    later: 2023,
    items: {
      earlier: [
        'Vigorously prosecute officials complicit in trafficking, and sentence those convicted to prison.',
        'Set up a hotline that victims can call day and night.',
        'Draft a national action plan against trafficking.',
        'Allocate money to the national action plan.',
        'Extend labor law to domestic workers, and let labor inspectors enter private homes.',
        'Give work permits to foreign victims who help in investigations.',
        'Stop the forced labor of students in the cotton harvest.',
      ],
      later: [
        'Adopt the national action plan and fund its activities.',
        "Run the victims' hotline in several languages around the clock.",
        'Investigate and convict government employees who take part in trafficking crimes.',
        'Cover domestic workers by the labor code.',
        'End state-imposed forced labor in cotton picking, including of schoolchildren.',
        'Inspect brick kilns for bonded labor.',
        'Train border guards to use the standard procedures for identifying victims.',
      ],
    },
    links: [
      [3, 1],
      [4, 1],
      [2, 2],
      [1, 3],
      [5, 4],
      [7, 5],
    ],
  },
  {
    name: 'neighbours in the place of what was dropped',
    earlier: 2016,
    later: 2017,
    items: {
      earlier: [
        'Amend the criminal code to prescribe penalties for sex trafficking as strict as those for rape.',
        'Amend the labor code so that it protects seafarers.',
        'Enact a law that lets victims obtain compensation in civil court.',
        'Train teachers to notice children who are exploited for begging.',
        'Train consular officers to screen applicants for domestic work visas.',
        'Identify victims among children in street begging and refer them to care.',
        'Identify victims among foreign construction workers.',
        'Prosecute parents and religious teachers who force children to beg.',
        'Fund the shelter for girls run by nuns in the capital.',
        'Negotiate agreements with destination countries that protect migrant workers.',
        'Launch a campaign that warns young women of false job offers abroad.',
        'Establish a database of trafficking cases.',
      ],
      later: [
        'Amend the criminal code so that domestic trafficking without movement is punished too.',
        'Increase the penalties for sex trafficking so that they match those for other grave crimes such as rape.',
        'Train police to interview children without harming them.',
        'Train consular staff to look for signs of trafficking among applicants for domestic worker visas.',
        'Continue to identify child beggars as victims and place them in care.',
        'Vigorously prosecute those who exploit children in forced begging, including Quranic teachers.',
        'Open a shelter for boys.',
        'Sign and implement bilateral labor agreements that guard the rights of workers abroad.',
        'Build a national system for data on trafficking cases.',
        'Warn fishermen of labor brokers who cheat.',
        'Inspect construction sites and screen the foreign workers there for trafficking.',
      ],
    },
    links: [
      [1, 2],
      [5, 4],
      [6, 5],
      [7, 11],
      [8, 6],
      [10, 8],
      [12, 9],
    ],
  },
  {
    name: 'other words for most',
    earlier: 2011,
    later: 2012,
    items: {
      earlier: [
        'Enforce the anti-trafficking law against labor brokers who confiscate passports.',
        'Ensure that victims receive medical and psychological care in every region.',
        'Give judges continuing education on the law against trafficking.',
        'Stop detaining foreign women arrested in brothel raids before they are screened.',
        'Devote more inspectors to fishing vessels and palm oil plantations.',
        'Draft and pass legislation that forbids all forms of trafficking.',
        'Make the inter-ministerial committee meet and report on its work.',
        'Teach the public about the dangers of sending children to work as house helpers.',
      ],
      later: [
        'Enact the draft law that prohibits all forms of human trafficking.',
        "Prosecute recruiters and employers who withhold workers' passports.",
        'Expand medical, psychological, and legal services for victims outside the capital.',
        'Introduce screening of women taken in raids on brothels so that none is detained as an illegal migrant.',
        'Increase inspections aboard fishing boats and on plantations.',
        'Fund the inter-ministerial committee, and have it publish a yearly account of what was done.',
        'Conduct campaigns against child domestic servitude.',
        'Provide interpreters to foreign victims in court.',
        'Establish a special police unit.',
      ],
    },
    links: [
      [1, 2],
      [2, 3],
      [4, 4],
      [5, 5],
      [6, 1],
      [7, 6],
      [8, 7],
    ],
  },
];

/** Item 4 of the later text takes up two of the earlier one. */
export const IVORIAN_PAIR: LabelledPair = {
  name: 'CIV',
  earlier: 2021,
  later: 2022,
  links: [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 4],
    [6, 5],
    [7, 7],
    [9, 9],
  ],
};

/** Countries of which the seed has two reports' coded recommendations. */
export const SEED_PAIRS: readonly LabelledPair[] = [
  { name: 'CHE', earlier: 2022, later: 2024, links: [[1, 1]] },
  { name: 'GEO', earlier: 2023, later: 2024, links: [[1, 1]] },
  {
    name: 'KOR',
    earlier: 2022,
    later: 2023,
    links: [
      [1, 1],
      [2, 1],
    ],
  },
  {
    name: 'SSD',
    earlier: 2023,
    later: 2024,
    links: [
      [1, 1],
      [2, 2],
    ],
  },
  {
    name: 'SVN',
    earlier: 2022,
    later: 2024,
    links: [
      [1, 1],
      [2, 2],
      [4, 3],
    ],
  },
  { name: 'ZWE', earlier: 2023, later: 2024, links: [[1, 1]] },
];

/** What shows, behind a head, that it belongs to a longer name: "Penal Code (Amendment) Act". */
export const AMENDING = /^\s{1,9}\(\p{Lu}[^()]{1,40}\)\s{1,9}(?:Act|Law|Code|Ordinance|Decree)(?!\p{L})/u;

/** Most words of the name of an instrument: behind the provision that it has, before its head, and with its year. */
export const MOST_NAME_WORDS = { behind: 12, title: 14, dated: 16 } as const;

/**
 * Closed classes of English words that the grammar is built on. A language gains no words of these classes, so an editor of the
 * vocabulary has nothing to add here; lists that can grow are in `seed/vocabulary/patterns/words.json`.
 */
function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that join one verb or noun to the next of its kind. */
export const AND_OR = wordSet('and or');
export const AND_BUT = wordSet('and but');
export const AND_OR_BUT = wordSet('and or but');
export const COORDINATORS = wordSet('and or but nor');

/** Words that set a clause against the one before it. */
export const CONTRASTS = wordSet('while whereas although though but however whilst');

/** Words that lead over to the next clause, and belong to neither. */
export const CLAUSE_LINKS = wordSet('and or but while the');

/** Verbs that may stand between a subject and its verb. */
export const AUXILIARIES = wordSet('has have had');

/** What a denial of a whole list starts with: "has not identified or convicted". */
export const DENIAL_OPENERS = wordSet('has have had no neither');

/** Words that open an indirect question or statement: "did not report if". */
export const QUESTION_OPENERS = wordSet('if whether that how');

/** Endings of ordinal numbers, where a space parts them from the figure. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** Words before the number of a run of years that belong to it: "for the third consecutive year". */
export const STREAK_LEADS = wordSet('for in the a its');

/** Prepositions that part a number from what is measured before it. */
export const NUMBER_PREPOSITIONS = wordSet(
  'in at on by with from between among across through throughout within during after before since into under over per involving',
);

/** Words that part a number from a noun behind it that it does not count: "14 of the investigations". */
export const OBJECT_LINKS = wordSet('of to for');

/** Words at which the noun behind a number is over. */
export const NOUN_ENDS = wordSet('of to for and or who that which including as');

/** What "12 of" a group mentioned before ends with. */
export const PARTITIVES = wordSet('whom which them these those');

/** Words that say of whom something is: "sex trafficking of children". */
export const OF_WHOM = wordSet('of involving');

/** What stands behind the "to" of "to a lesser extent", which leads to no place. */
export const EXTENT_WORDS = wordSet('a some lesser');

/** Small words inside the title of a law that has capitals before its head: "Safe Harbors for Children Act". */
export const TITLE_LINKS = wordSet('of in and the for on against to or with');
/** The same behind the head: "Law on Trafficking by Its Organizers". */
export const TITLE_REST_LINKS: ReadonlySet<string> = new Set([...TITLE_LINKS, 'by', 'its']);
/** The same around the head of a title with a year. */
export const DATED_TITLE_LINKS: ReadonlySet<string> = new Set([...TITLE_REST_LINKS, 'a']);

/** Prepositions by which a title goes on behind its head: "Law on", "Act against". */
export const TITLE_PREPOSITIONS = wordSet('on against for concerning to regarding of');

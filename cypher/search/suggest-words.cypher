// suggest-words
// Finds the words that start with a prefix, and how many nodes have each.
// @param pattern  string
// @param prefix   string
// @param take     integer
// @returns { value: string, count: integer }
CALL db.index.fulltext.queryNodes('tip_words', $pattern) YIELD node
UNWIND split(node.searchWords, ' ') AS word
WITH word
WHERE word STARTS WITH $prefix
RETURN word AS value, count(*) AS count
ORDER BY count DESC, value
LIMIT $take

// tip-words
// Indexes the words of the nodes that are searched, as they are.
CREATE FULLTEXT INDEX tip_words IF NOT EXISTS
FOR (node:TipEntity)
ON EACH [node.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}

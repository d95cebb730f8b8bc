// tip-search
// Indexes the stems of the nodes that are searched, as they are.
CREATE FULLTEXT INDEX tip_search IF NOT EXISTS
FOR (node:TipEntity)
ON EACH [node.searchStems]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}

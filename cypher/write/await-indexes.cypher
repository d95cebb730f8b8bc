// await-indexes
// Waits until all indexes can be used.
// @param seconds  integer
CALL db.awaitIndexes($seconds)

// prepare-for-replanning
// Makes the engine count again what its plans rest on. Else it keeps those that it made while the graph was empty.
// @param seconds  integer
CALL db.prepareForReplanning($seconds)

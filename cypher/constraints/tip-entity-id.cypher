// tip-entity-id
// Makes the id unique among all nodes of this graph.
CREATE CONSTRAINT tip_entity_id IF NOT EXISTS
FOR (node:TipEntity)
REQUIRE node.id IS UNIQUE

import { MultiDirectedGraph } from 'graphology';
import type { Changes } from '../../graph/changes.js';
import type { NodeReference, Properties } from '../../graph/contribution.js';
import { toRelationshipId, type RelationshipElement } from '../../graph/elements.js';
import type { Direction } from '../../graph/plan.js';
import type { ChangeSummary } from '../../graph/store.js';

/** A node as the graph in memory holds it; a bare one has no properties. */
export interface MemoryNode extends NodeReference {
  readonly properties: Properties;
}

/** A relationship with the node at its other end. */
export interface MemoryLink {
  readonly key: string;
  readonly properties: Properties;
  readonly end: MemoryNode;
}

/** A relationship without its ends. */
export interface MemoryRelationship {
  readonly type: string;
  readonly key: string;
  readonly properties: Properties;
}

/** The graph in memory: nodes by id and by label, relationships by their ends. */
export class MemoryGraph {
  readonly #graph = new MultiDirectedGraph<MemoryNode, MemoryRelationship>();
  readonly #labels = new Map<string, Set<string>>();

  /** The node with this id, or null. */
  findNode(id: string): MemoryNode | null {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : null;
  }

  /** The node with this id and label, or null. */
  getNode(id: string, label: string): MemoryNode | null {
    const node = this.findNode(id);
    return node?.label === label ? node : null;
  }

  /** All nodes with a label, in no order. */
  getNodes(label: string): readonly MemoryNode[] {
    return [...(this.#labels.get(label) ?? [])].map((id) => this.#graph.getNodeAttributes(id));
  }

  /** The relationships of a type at a node that lead to nodes with a label, in no order. */
  getLinks(id: string, type: string, direction: Direction, label: string): readonly MemoryLink[] {
    const links: MemoryLink[] = [];
    const collect = (relationship: string, attributes: MemoryRelationship, from: string, to: string): void => {
      if (attributes.type !== type) return;
      const end = this.#graph.getNodeAttributes(from === id ? to : from);
      if (end.label === label) links.push({ key: attributes.key, properties: attributes.properties, end });
    };
    if (direction === 'OUT') this.#graph.forEachOutboundEdge(id, collect);
    else if (direction === 'IN') this.#graph.forEachInboundEdge(id, collect);
    else this.#graph.forEachEdge(id, collect);
    return links;
  }

  /** Visits each relationship at a node once, in no order, with the node at its other end. */
  forEachRelationship(id: string, visit: (relationship: MemoryRelationship, end: MemoryNode, isOut: boolean) => void): void {
    if (!this.#graph.hasNode(id)) return;
    this.#graph.forEachEdge(id, (_relationship, attributes, from, to) => {
      visit(attributes, this.#graph.getNodeAttributes(from === id ? to : from), from === id);
    });
  }

  /** Makes the changes and counts what came and went. */
  change(changes: Changes): ChangeSummary {
    const before = { nodes: this.#graph.order, relationships: this.#graph.size };
    const relationshipsRemoved = changes.goneRelationships.filter((relationship) => this.#dropRelationship(relationship)).length;
    for (const node of changes.nodes) this.#setNode(node);
    for (const relationship of changes.relationships) this.#setRelationship(relationship);
    const nodesRemoved = changes.goneNodes.filter((id) => this.#dropLonelyNode(id)).length;
    return {
      nodesAdded: this.#graph.order - before.nodes + nodesRemoved,
      nodesRemoved,
      relationshipsAdded: this.#graph.size - before.relationships + relationshipsRemoved,
      relationshipsRemoved,
    };
  }

  #setNode({ label, id, properties }: MemoryNode): void {
    const known = this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : null;
    if (known && known.label !== label) this.#labels.get(known.label)?.delete(id);
    const node = { label, id, properties: { ...properties, id } };
    this.#graph.mergeNode(id);
    this.#graph.replaceNodeAttributes(id, node);
    const ids = this.#labels.get(label) ?? new Set();
    this.#labels.set(label, ids.add(id));
  }

  #setRelationship(relationship: RelationshipElement): void {
    const { from, to, type, key, properties } = relationship;
    for (const end of [from, to]) if (!this.#graph.hasNode(end.id)) this.#setNode({ ...end, properties: {} });
    const id = toRelationshipId(relationship);
    if (this.#graph.hasEdge(id)) this.#graph.replaceEdgeAttributes(id, { type, key, properties });
    else this.#graph.addDirectedEdgeWithKey(id, from.id, to.id, { type, key, properties });
  }

  #dropRelationship(relationship: RelationshipElement): boolean {
    const id = toRelationshipId(relationship);
    const isThere = this.#graph.hasEdge(id);
    if (isThere) this.#graph.dropEdge(id);
    return isThere;
  }

  #dropLonelyNode(id: string): boolean {
    if (!this.#graph.hasNode(id) || this.#graph.degree(id) > 0) return false;
    this.#labels.get(this.#graph.getNodeAttributes(id).label)?.delete(id);
    this.#graph.dropNode(id);
    return true;
  }
}

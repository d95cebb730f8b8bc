import type { Changes } from '../../assembly/changes.js';
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

/** The graph in memory: nodes by id and by label, and with each node the relationships that start and end there. */
export class MemoryGraph {
  readonly #nodes = new Map<string, Held>();
  readonly #labels = new Map<string, Set<Held>>();
  readonly #relationships = new Map<string, HeldRelationship>();

  /** The node with this id, or null. */
  findNode(id: string): MemoryNode | null {
    return this.#nodes.get(id)?.node ?? null;
  }

  /** The node with this id and label, or null. */
  getNode(id: string, label: string): MemoryNode | null {
    const node = this.findNode(id);
    return node?.label === label ? node : null;
  }

  /** All nodes with a label, in no order. */
  getNodes(label: string): readonly MemoryNode[] {
    return [...(this.#labels.get(label) ?? [])].map(({ node }) => node);
  }

  /** The relationships of a type at a node that lead to nodes with a label, in no order. */
  getLinks(id: string, type: string, direction: Direction, label: string): readonly MemoryLink[] {
    const held = this.#nodes.get(id);
    const links: MemoryLink[] = [];
    if (!held) return links;
    for (const { what, to } of direction === 'IN' ? [] : held.out) {
      if (what.type === type && to.node.label === label) links.push({ key: what.key, properties: what.properties, end: to.node });
    }
    for (const { what, from } of direction === 'OUT' ? [] : held.in) {
      if (direction === 'BOTH' && from === held) continue;
      if (what.type === type && from.node.label === label)
        links.push({ key: what.key, properties: what.properties, end: from.node });
    }
    return links;
  }

  /** Visits each relationship at a node once, in no order, with the node at its other end. */
  forEachRelationship(id: string, visit: (relationship: MemoryRelationship, end: MemoryNode, isOut: boolean) => void): void {
    const held = this.#nodes.get(id);
    if (!held) return;
    for (const { what, to } of held.out) visit(what, to.node, true);
    for (const { what, from } of held.in) if (from !== held) visit(what, from.node, false);
  }

  /** Makes the changes and counts what came and went. */
  change(changes: Changes): ChangeSummary {
    const before = { nodes: this.#nodes.size, relationships: this.#relationships.size };
    const relationshipsRemoved = changes.goneRelationships.filter((relationship) => this.#dropRelationship(relationship)).length;
    for (const node of changes.nodes) this.#setNode(node);
    for (const relationship of changes.relationships) this.#setRelationship(relationship);
    const nodesRemoved = changes.goneNodes.filter((id) => this.#dropLonelyNode(id)).length;
    return {
      nodesAdded: this.#nodes.size - before.nodes + nodesRemoved,
      nodesRemoved,
      relationshipsAdded: this.#relationships.size - before.relationships + relationshipsRemoved,
      relationshipsRemoved,
    };
  }

  #setNode({ label, id, properties }: MemoryNode): Held {
    const node = { label, id, properties: { ...properties, id } };
    const known = this.#nodes.get(id);
    if (known && known.node.label !== label) this.#labels.get(known.node.label)?.delete(known);
    const held = known ?? { node, out: [], in: [] };
    held.node = node;
    this.#nodes.set(id, held);
    const others = this.#labels.get(label) ?? new Set();
    this.#labels.set(label, others.add(held));
    return held;
  }

  #setRelationship(relationship: RelationshipElement): void {
    const { from, to, type, key, properties } = relationship;
    const id = toRelationshipId(relationship);
    const what = { type, key, properties };
    const known = this.#relationships.get(id);
    if (known) {
      known.what = what;
      return;
    }
    const [start, end] = [this.#toEnd(from), this.#toEnd(to)];
    const held = { what, from: start, to: end, placeOut: start.out.length, placeIn: end.in.length };
    start.out.push(held);
    end.in.push(held);
    this.#relationships.set(id, held);
  }

  /** The node at an end, made bare where no document describes it. */
  #toEnd(end: NodeReference): Held {
    return this.#nodes.get(end.id) ?? this.#setNode({ ...end, properties: {} });
  }

  #dropRelationship(relationship: RelationshipElement): boolean {
    const id = toRelationshipId(relationship);
    const held = this.#relationships.get(id);
    if (!held) return false;
    this.#relationships.delete(id);
    // The last one takes its place: nothing else moves, at a node with thousands of them too.
    const lastOut = held.from.out.pop();
    if (lastOut && lastOut !== held) {
      held.from.out[held.placeOut] = lastOut;
      lastOut.placeOut = held.placeOut;
    }
    const lastIn = held.to.in.pop();
    if (lastIn && lastIn !== held) {
      held.to.in[held.placeIn] = lastIn;
      lastIn.placeIn = held.placeIn;
    }
    return true;
  }

  #dropLonelyNode(id: string): boolean {
    const held = this.#nodes.get(id);
    if (!held || held.out.length + held.in.length > 0) return false;
    this.#labels.get(held.node.label)?.delete(held);
    return this.#nodes.delete(id);
  }
}

interface Held {
  node: MemoryNode;
  readonly out: HeldRelationship[];
  readonly in: HeldRelationship[];
}

interface HeldRelationship {
  what: MemoryRelationship;
  readonly from: Held;
  readonly to: Held;
  /** Where it stands among those that start at its start, and among those that end at its end. */
  placeOut: number;
  placeIn: number;
}

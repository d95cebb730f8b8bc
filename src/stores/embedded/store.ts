import type { BuiltGraph } from '../../assembly/built-graph.js';
import { toChanges, toContributionsAfter, type Changes } from '../../assembly/changes.js';
import type { Contribution } from '../../graph/contribution.js';
import { toDataVersion, toVersionLine } from '../../assembly/data-version.js';
import { createDeadline, type Deadline } from '../../shared/deadline.js';
import type { ReadPlan } from '../../graph/plan.js';
import type { PlanResult } from '../../graph/result.js';
import type { SearchPlan, SearchResult, ValueCount } from '../../graph/search.js';
import { addSummaries, NO_CHANGE, type ChangeSummary, type GraphChange, type GraphStore } from '../../graph/store.js';
import type { Topology } from '../../graph/topology.js';
import { DocumentFolder } from './document-folder.js';
import { MemoryGraph } from './memory-graph.js';
import { walkPlan } from './plan-walker.js';
import { searchGraph } from './search.js';
import { SearchIndex } from './search-index.js';
import { countRelationships, findNeighbours, findRelationships } from './topology.js';

export interface EmbeddedStoreOptions {
  /** Folder of the ingested documents; made when it is missing. */
  readonly directory: string;
  /** The graph that the seed with this hash makes, where something holds it ready-made; else it is made of contributions. */
  readonly readBuiltSeed?: (hash: string) => BuiltGraph | null;
  /** Takes what people should know, such as a file that cannot be read. */
  readonly onNotice: (message: string) => void;
}

/** Opens the store in memory: the seed's documents, once they are applied, and those in the data folder. */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const folder = new DocumentFolder(options.directory, options.onNotice);
  await folder.prepare();
  return new EmbeddedStore(options, folder);
}

class EmbeddedStore implements GraphStore {
  readonly description: string;
  readonly topology: Topology = {
    nodes: (ids) => this.#read((graph) => ids.flatMap((id) => graph.findNode(id) ?? []).map(({ id, label }) => ({ id, label }))),
    neighbours: (frontier, follow, deadline = createDeadline()) =>
      this.#read((graph) => findNeighbours(graph, frontier, follow, deadline)),
    relationships: (ends, types, deadline = createDeadline()) =>
      this.#read((graph) => findRelationships(graph, ends, types, deadline)),
    degrees: (nodes, follow, deadline = createDeadline()) =>
      this.#read((graph) => countRelationships(graph, nodes, follow, deadline)),
  };
  readonly #graph = new MemoryGraph();
  readonly #index = new SearchIndex(this.#graph);
  readonly #contributions = new Map<string, Contribution>();
  readonly #partitions = new Map<string, Set<string>>();
  readonly #folder: DocumentFolder;
  readonly #readBuiltSeed: (hash: string) => BuiltGraph | null;
  #seedHash: string | null = null;
  /** What the seed's documents state of which the graph was taken over, until it is read. */
  #toUnread: () => readonly Contribution[] = () => [];
  /** Null once something has changed, until it is asked for. */
  #version: string | null = null;
  /** The end of the queue of changes: one at a time. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor({ directory, readBuiltSeed }: EmbeddedStoreOptions, folder: DocumentFolder) {
    this.description = `embedded, documents in ${directory}`;
    this.#folder = folder;
    this.#readBuiltSeed = readBuiltSeed ?? (() => null);
  }

  apply(change: GraphChange): Promise<ChangeSummary> {
    return this.#inTurn(async () => {
      await this.#look();
      this.#readSeed();
      const add = change.add.filter((contribution) => !this.#holds(contribution));
      const kept = new Set(change.add.map(({ document }) => document.id));
      const remove = change.remove.filter((id) => !kept.has(id));
      await this.#folder.change(
        add.filter(({ document }) => document.origin === 'INGESTED'),
        remove,
      );
      return this.#change(add, remove);
    });
  }

  applySeed(hash: string, contributions: () => readonly Contribution[]): Promise<ChangeSummary | null> {
    return this.#inTurn(async () => {
      if (hash === this.#seedHash) return null;
      const built = this.#seedHash === null ? this.#readBuiltSeed(hash) : null;
      const seed = built ? [] : contributions();
      // What lies in the folder at the start comes with the seed: each partition is then made once.
      const come = this.#contributions.size === 0 ? ((await this.#folder.look())?.come ?? []) : [];
      const summary = built ? this.#takeOver(built, contributions, come) : this.#changeSeed(seed, come);
      this.#seedHash = hash;
      this.#version = null;
      return summary;
    });
  }

  run(plan: ReadPlan, deadline: Deadline = createDeadline()): Promise<PlanResult> {
    return this.#read((graph) => walkPlan(graph, plan, deadline));
  }

  async readContributions(ids: readonly string[]): Promise<readonly Contribution[]> {
    await this.lookIntoFolder();
    if (ids.some((id) => !this.#contributions.has(id))) this.#readSeed();
    return ids.flatMap((id) => this.#contributions.get(id) ?? []);
  }

  search(plan: SearchPlan, deadline: Deadline = createDeadline()): Promise<SearchResult> {
    return this.#read((graph) => searchGraph(graph, this.#index, plan, deadline));
  }

  suggest(prefix: string, take: number): Promise<readonly ValueCount[]> {
    return this.#read(() => this.#index.suggest(prefix, take));
  }

  async version(): Promise<string> {
    await this.lookIntoFolder();
    const toLines = (): readonly string[] =>
      [...this.#contributions.values()].flatMap(({ document }) =>
        document.origin === 'INGESTED' ? [toVersionLine(document)] : [],
      );
    this.#version ??= toDataVersion(this.#seedHash, toLines());
    return this.#version;
  }

  async close(): Promise<void> {
    await this.#lastChange;
  }

  /** Takes over what other processes have put into the data folder or taken out of it. */
  lookIntoFolder(): Promise<void> {
    return this.#inTurn(() => this.#look());
  }

  async #read<T>(read: (graph: MemoryGraph) => T): Promise<T> {
    await this.lookIntoFolder();
    return read(this.#graph);
  }

  async #look(): Promise<void> {
    const news = await this.#folder.look();
    if (!news || news.come.length + news.gone.length === 0) return;
    this.#readSeed();
    const gone = news.gone.filter((id) => this.#contributions.get(id)?.document.origin === 'INGESTED');
    this.#change(
      news.come.filter((contribution) => !this.#holds(contribution)),
      gone,
    );
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#lastChange.then(work);
    this.#lastChange = done.catch(() => undefined);
    return done;
  }

  #holds(contribution: Contribution): boolean {
    const held = this.#contributions.get(contribution.document.id);
    return held !== undefined && JSON.stringify(held) === JSON.stringify(contribution);
  }

  #change(add: readonly Contribution[], remove: readonly string[]): ChangeSummary {
    if (add.length === 0 && remove.length === 0) return NO_CHANGE;
    this.#readSeed();
    this.#version = null;
    const replaced = [...add.map(({ document }) => document.id), ...remove].flatMap((id) => this.#contributions.get(id) ?? []);
    const partitions = new Set([...add, ...replaced].map(({ document }) => document.partition));
    const before = [...partitions].flatMap((partition) => this.#readPartition(partition));
    const after = toContributionsAfter(before, add, remove);
    const changes = toChanges(before, after);
    const summary = this.#graph.change(changes);
    this.#index.notice(changes);
    for (const { document } of before) this.#contributions.delete(document.id);
    for (const partition of partitions) this.#partitions.delete(partition);
    for (const contribution of after) this.#remember(contribution);
    return summary;
  }

  #changeSeed(seed: readonly Contribution[], come: readonly Contribution[]): ChangeSummary {
    this.#readSeed();
    const ids = new Set(seed.map(({ document }) => document.id));
    const held = [...this.#contributions.values()].filter(({ document }) => document.origin === 'SEED');
    return this.#change(
      [...seed, ...come].filter((contribution) => !this.#holds(contribution)),
      held.map(({ document }) => document.id).filter((id) => !ids.has(id)),
    );
  }

  /** Takes the partitions that nobody has added to as they are built; the others are made. */
  #takeOver(built: BuiltGraph, contributions: () => readonly Contribution[], come: readonly Contribution[]): ChangeSummary {
    const own = new Set([...this.#partitions.keys(), ...come.map(({ document }) => document.partition)]);
    const others = [...built].filter(([partition]) => !own.has(partition)).map(([, elements]) => elements);
    const changes: Changes = {
      nodes: others.flatMap(({ nodes }) => nodes),
      relationships: others.flatMap(({ relationships }) => relationships),
      goneNodes: [],
      goneRelationships: [],
    };
    const summary = this.#graph.change(changes);
    this.#index.notice(changes);
    this.#toUnread = () => contributions().filter(({ document }) => !own.has(document.partition));
    if (own.size === 0) return summary;
    const seed = contributions().filter(({ document }) => own.has(document.partition));
    return addSummaries(summary, this.#change([...seed, ...come], []));
  }

  /** What the seed's documents state is needed when something is first written; a start does without. */
  #readSeed(): void {
    const unread = this.#toUnread();
    this.#toUnread = () => [];
    for (const contribution of unread) this.#remember(contribution);
  }

  #readPartition(partition: string): readonly Contribution[] {
    return [...(this.#partitions.get(partition) ?? [])].flatMap((id) => this.#contributions.get(id) ?? []);
  }

  #remember(contribution: Contribution): void {
    const { id, partition } = contribution.document;
    this.#contributions.set(id, contribution);
    this.#partitions.set(partition, (this.#partitions.get(partition) ?? new Set()).add(id));
  }
}

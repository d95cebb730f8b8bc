import MiniSearch from 'minisearch';
import type { Changes } from '../../assembly/changes.js';
import { assertTimeLeft, type Deadline } from '../../shared/deadline.js';
import { SEARCHED_LABELS, toAnalysedNode } from '../../graph/searchable.js';
import type { ValueCount } from '../../graph/search.js';
import { fitsText, type AnalysedText } from '../../text/analysed-text.js';
import type { TextQuery } from '../../text/text-query.js';
import type { MemoryGraph, MemoryNode } from './memory-graph.js';

/** The words of the graph in memory. Made when it is first asked, for the start does not need it, and kept in step from then on. */
export class SearchIndex {
  readonly #graph: MemoryGraph;
  readonly #texts = new Map<string, AnalysedText>();
  readonly #counts = new Map<string, number>();
  readonly #index = new MiniSearch<IndexedText>({
    fields: ['stems'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { prefix: false, fuzzy: false },
  });
  #isMade = false;
  /** Ids of nodes that have come, changed or gone since it was last asked. */
  readonly #stale = new Set<string>();

  constructor(graph: MemoryGraph) {
    this.#graph = graph;
  }

  /** Takes notice of a change of the graph. */
  notice({ nodes, goneNodes }: Changes): void {
    if (!this.#isMade) return;
    for (const { id } of nodes) this.#stale.add(id);
    for (const id of goneNodes) this.#stale.add(id);
  }

  /**
   * The nodes that fit a query, with their scores.
   * @throws DeadlineError if that takes too long
   */
  find(query: TextQuery, deadline: Deadline): readonly ScoredNode[] {
    this.#bringUpToDate();
    const scores = this.#score(query, deadline);
    return [...scores].flatMap(([id, score]) => {
      const node = this.#graph.findNode(id);
      return node ? [{ node, score }] : [];
    });
  }

  /** The words that start with a prefix, those of most nodes first. */
  suggest(prefix: string, take: number): readonly ValueCount[] {
    this.#bringUpToDate();
    const found = [...this.#counts].filter(([word]) => word.startsWith(prefix)).map(([value, count]) => ({ value, count }));
    return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, take);
  }

  #score(query: TextQuery, deadline: Deadline): ReadonlyMap<string, number> {
    assertTimeLeft(deadline);
    switch (query.kind) {
      case 'word':
        return this.#scoreWord(query.stem);
      case 'phrase': {
        const all = query.stems.map((stem) => this.#scoreWord(stem));
        const fits = ([id]: readonly [string, number]): boolean => fitsText(this.#texts.get(id)?.stems ?? '', query);
        return new Map([...intersect(all)].filter(fits));
      }
      case 'and': {
        const sought = query.all.filter(({ kind }) => kind !== 'not').map((each) => this.#score(each, deadline));
        const found = new Map(sought.length === 0 ? this.#scoreAll() : intersect(sought));
        for (const each of query.all) {
          if (each.kind === 'not') for (const id of this.#score(each.not, deadline).keys()) found.delete(id);
        }
        return found;
      }
      case 'or':
        return unite(query.any.map((each) => this.#score(each, deadline)));
      case 'not':
        return this.#score({ kind: 'and', all: [query] }, deadline);
    }
  }

  #scoreWord(stem: string): ReadonlyMap<string, number> {
    return new Map(this.#index.search(stem).map(({ id, score }) => [String(id), score]));
  }

  /** What is only asked not to have a word is found without a preference. */
  #scoreAll(): ReadonlyMap<string, number> {
    return new Map([...this.#texts.keys()].map((id) => [id, 1]));
  }

  #bringUpToDate(): void {
    if (!this.#isMade) {
      for (const label of SEARCHED_LABELS) for (const node of this.#graph.getNodes(label)) this.#add(node);
      this.#isMade = true;
    }
    for (const id of this.#stale) {
      this.#drop(id);
      const node = this.#graph.findNode(id);
      if (node) this.#add(node);
    }
    this.#stale.clear();
  }

  #add(node: MemoryNode): void {
    const text = toAnalysedNode(node);
    if (!text) return;
    this.#texts.set(node.id, text);
    this.#index.add({ id: node.id, stems: text.stems });
    for (const word of text.words.split(' ')) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  #drop(id: string): void {
    const text = this.#texts.get(id);
    if (!text) return;
    this.#texts.delete(id);
    this.#index.remove({ id, stems: text.stems });
    for (const word of text.words.split(' ')) {
      const left = (this.#counts.get(word) ?? 0) - 1;
      if (left > 0) this.#counts.set(word, left);
      else this.#counts.delete(word);
    }
  }
}

/** A node that is found, with how well it fits. */
export interface ScoredNode {
  readonly node: MemoryNode;
  readonly score: number;
}

interface IndexedText {
  readonly id: string;
  readonly stems: string;
}

type Scores = ReadonlyMap<string, number>;

function intersect([first, ...rest]: readonly Scores[]): Scores {
  const both = [...(first ?? [])].filter(([id]) => rest.every((scores) => scores.has(id)));
  return new Map(both.map(([id, score]) => [id, rest.reduce((sum, scores) => sum + (scores.get(id) ?? 0), score)]));
}

function unite(all: readonly Scores[]): Scores {
  const sums = new Map<string, number>();
  for (const scores of all) for (const [id, score] of scores) sums.set(id, (sums.get(id) ?? 0) + score);
  return sums;
}

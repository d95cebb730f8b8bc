/** What an answer is the answer to. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null where the operation has no name. */
  readonly operationName: string | null;
  /** Of the data that was asked; null where the server does not say. */
  readonly dataVersion: string | null;
}

/** What the last answers were to, by their texts. */
export interface Memory {
  readonly remember: (text: string, asked: Asked) => void;
  /** Of the same answer to several operations the one with this text, else the last; undefined where none is known. */
  readonly recall: (text: string, query: string) => Asked | undefined;
}

/** Remembers as many answers as `most`. */
export function createMemory(most: number): Memory {
  let known: readonly (readonly [text: string, asked: Asked])[] = [];
  return {
    remember: (text, asked) => {
      known = [...known, [text, asked] as const].slice(-most);
    },
    recall: (text, query) => {
      const fitting = known.filter(([each]) => each === text).map(([, asked]) => asked);
      return fitting.findLast((asked) => asked.query === query) ?? fitting.at(-1);
    },
  };
}

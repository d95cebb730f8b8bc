import { toQuestionTitle } from '../../src/shared/question-title.js';

/** A ready operation that answers what people ask. */
export interface Question {
  /** What it asks, in words. */
  readonly title: string;
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

const operations = import.meta.glob<string>('../../docs/questions/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../../docs/questions/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The questions of `docs/questions`, by name. */
export const QUESTIONS: readonly Question[] = Object.entries(operations).map(([path, query]) => ({
  title: toQuestionTitle(query),
  query,
  variables: variables[path.replace('.graphql', '.variables.json')] ?? '',
}));

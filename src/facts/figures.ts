import { invariant } from '../shared/invariant.js';
import type { FigureFact } from './report-facts.js';

/** One string a figure, so that a node can hold a list of them: `metric:value:comparedWith:comparedYear`, empty where there is none. */
export function toFigureString({ metric, value, comparedWith, comparedYear }: FigureFact): string {
  return [metric, value, comparedWith ?? '', comparedYear ?? ''].join(':');
}

/** Reads back what {@link toFigureString} wrote. */
export function parseFigureString(text: string): FigureFact {
  const [metric, value, comparedWith, comparedYear] = text.split(':');
  invariant(metric !== undefined && value !== undefined, `a figure is "metric:value:comparedWith:comparedYear", got "${text}"`);
  return { metric, value: Number(value), comparedWith: toNumber(comparedWith), comparedYear: toNumber(comparedYear) };
}

function toNumber(text = ''): number | null {
  return text === '' ? null : Number(text);
}

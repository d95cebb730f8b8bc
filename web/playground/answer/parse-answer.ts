import { isList, isMembers, isScalar, type Members } from './values.js';

/** What stands in the response of the playground. */
export type Answer =
  | { readonly kind: 'none' }
  /** Something that is no answer to an operation, in its own words. */
  | { readonly kind: 'other'; readonly text: string }
  | {
      readonly kind: 'answer';
      /** Null where there is none. */
      readonly data: Members | null;
      readonly errors: readonly AnswerError[];
      /** What the server says beside the data, empty where it says nothing. */
      readonly extensions: Members;
    };

/** Why a part of an answer is missing, or all of it. */
export interface AnswerError {
  readonly message: string;
  /** Null where none is given. */
  readonly code: string | null;
  /** Where in the answer, empty where that is not said. */
  readonly path: string;
}

/** Reads the text of a response. */
export function parseAnswer(text: string): Answer {
  if (text.trim() === '') return { kind: 'none' };
  const value = parseJson(text);
  if (!isMembers(value) || !('data' in value || 'errors' in value)) return { kind: 'other', text };
  const { data, errors, extensions } = value;
  return {
    kind: 'answer',
    data: isMembers(data) ? data : null,
    errors: isList(errors) ? errors.map(toError) : errors === undefined ? [] : [toError(errors)],
    extensions: isMembers(extensions) ? extensions : {},
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toError(error: unknown): AnswerError {
  const { message, path, extensions } = isMembers(error) ? error : {};
  const code = isMembers(extensions) ? extensions['code'] : undefined;
  return {
    message: typeof message === 'string' ? message : JSON.stringify(error),
    code: typeof code === 'string' ? code : null,
    path: isList(path) ? path.filter(isScalar).join('.') : '',
  };
}

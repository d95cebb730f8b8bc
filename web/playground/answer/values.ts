/** A value of an answer that has no parts. */
export type Scalar = string | number | boolean;

/** What has members in an answer. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value of an answer has no parts; null is none. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Whether a value of an answer has members. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value of an answer is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

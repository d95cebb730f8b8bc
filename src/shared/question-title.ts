/** What an operation of `docs/questions` asks, in words: the comment on its first line. */
export function toQuestionTitle(operation: string): string {
  return /^# *(.*)/.exec(operation)?.[1]?.trim() ?? '';
}

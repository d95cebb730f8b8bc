import type { UseQueryResult } from '@tanstack/react-query';
import { ClientError } from 'graphql-request';
import type { ReactNode } from 'react';

interface AnswerProps<Data> {
  readonly result: UseQueryResult<Data>;
  /** What is being read, as "the report of 2023". */
  readonly of: string;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was answered, or that it is on its way, that the server is not reached, or what it said. What was there before stays until then. */
export function Answer<Data>({ result, of, children }: AnswerProps<Data>): ReactNode {
  if (result.isError) return <Failure error={result.error} of={of} onRetry={() => void result.refetch()} />;
  if (result.data === undefined) return <p className="quiet waiting" role="status">{`Reading ${of} …`}</p>;
  return (
    <div aria-busy={result.isPlaceholderData}>
      {result.isPlaceholderData && <p className="on-its-way" role="status">{`Reading ${of} …`}</p>}
      {children(result.data)}
    </div>
  );
}

interface FailureProps {
  readonly error: Error;
  readonly of: string;
  readonly onRetry: () => void;
}

function Failure({ error, of, onRetry }: FailureProps): ReactNode {
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{`Could not read ${of}.`}</strong> {toReason(error)}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function toReason(error: Error): string {
  if (error instanceof ClientError) {
    const { errors, status } = error.response;
    return errors?.map(({ message }) => message).join('; ') ?? `The server answered ${String(status)} and gave no reason.`;
  }
  return navigator.onLine ? 'The server does not answer.' : 'You are offline.';
}

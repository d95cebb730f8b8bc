import { useId, type ReactNode } from 'react';

/** A form in which an answer is shown. */
export type Form = 'JSON' | 'TABLE' | 'GRAPH';

interface FormChoiceProps {
  readonly form: Form;
  /** Null where there is a graph. */
  readonly whyNoGraph: string | null;
  readonly onChoose: (form: Form) => void;
}

const FORMS: readonly (readonly [Form, string])[] = [
  ['JSON', 'JSON'],
  ['TABLE', 'Table'],
  ['GRAPH', 'Graph'],
];

/** Chooses the form of the answer. A form that this answer does not have cannot be chosen, and it says why. */
export function FormChoice({ form, whyNoGraph, onChoose }: FormChoiceProps): ReactNode {
  const id = useId();
  return (
    <>
      <fieldset className="form-choice">
        <legend>Answer as</legend>
        {FORMS.map(([value, name]) => {
          const why = value === 'GRAPH' ? whyNoGraph : null;
          return (
            <label key={value} title={why ?? undefined}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={form === value}
                disabled={why !== null && form !== value}
                aria-describedby={why === null ? undefined : `${id}-why`}
                onChange={() => onChoose(value)}
              />
              <span>{name}</span>
            </label>
          );
        })}
      </fieldset>
      {whyNoGraph !== null && (
        <span id={`${id}-why`} className="why">
          {whyNoGraph}
        </span>
      )}
    </>
  );
}

import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import type { ReactNode } from 'react';
import { QUESTIONS, type Question } from './questions.js';

/** The shelf of the questions that people ask: one that is picked opens in a tab of its own, with its variables. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: Questions };

function Questions(): ReactNode {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const open = ({ query, variables }: Question): void => {
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    queryEditor?.focus();
  };
  return (
    <section aria-label="Questions" className="questions">
      <h2>Questions</h2>
      <p>Pick one, change its variables below the operation, and run it.</p>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question.title}>
            <button
              type="button"
              onClick={() => {
                open(question);
              }}
            >
              {question.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 5h16v11H10l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M10 9a2 2 0 1 1 2.600 1.900c-.4.2-.6.5-.6.9M12 13.800v.2" strokeLinecap="round" />
    </svg>
  );
}

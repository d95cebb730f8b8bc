import { pick, useGraphiQL } from '@graphiql/react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { DownloadMenu } from './download-menu.js';
import { toAsked } from './fetcher.js';
import { FormChoice, type Form } from './form-choice.js';
import { toGraph } from './graph.js';
import type { AnswerGraph } from './graph-draft.js';
import { parseAnswer, type Answer } from './parse-answer.js';
import { toShape } from './shape.js';
import { TableForm } from './table-form.js';

const GraphForm = lazy(async () => ({ default: (await import('./graph-form.js')).GraphForm }));

/** Beside GraphiQL's own response, which is JSON: the choice of another form, the answer in that form, and files of it. */
export function AnswerPane(): ReactNode {
  const { tabs, activeTabIndex, isFetching, schema } = useGraphiQL(pick('tabs', 'activeTabIndex', 'isFetching', 'schema'));
  const [form, setForm] = useState<Form>('JSON');
  const { response, query } = tabs[activeTabIndex] ?? {};
  const text = response ?? '';
  const answer = useMemo(() => parseAnswer(text), [text]);
  const asked = useMemo(() => toAsked(text, query ?? ''), [text, query]);
  const graph = useMemo(() => {
    if (answer.kind !== 'answer' || !answer.data) return null;
    const shape = schema && asked ? toShape(schema, asked.query, asked.operationName) : new Map();
    return toGraph(answer.data, shape);
  }, [answer, asked, schema]);
  const why = graph && graph.nodes.length > 0 ? null : toReason(answer, isFetching);
  return (
    <>
      <div className="answer-bar">
        <FormChoice form={form} whyNoGraph={why} onChoose={setForm} />
        <DownloadMenu text={text} answer={answer} graph={why === null ? graph : null} asked={asked} />
      </div>
      {form !== 'JSON' && (
        <section className="answer-panel" aria-label={form === 'TABLE' ? 'Answer as tables' : 'Answer as a graph'}>
          {form === 'TABLE' ? <TableForm answer={answer} isFetching={isFetching} /> : <Drawn graph={graph} why={why} />}
        </section>
      )}
    </>
  );
}

function Drawn({ graph, why }: { readonly graph: AnswerGraph | null; readonly why: string | null }): ReactNode {
  if (why !== null || !graph) return <p role="status">{why}</p>;
  return (
    <Suspense fallback={<p role="status">Drawing…</p>}>
      <GraphForm graph={graph} />
    </Suspense>
  );
}

/** Why there is no graph. */
function toReason(answer: Answer, isFetching: boolean): string {
  if (isFetching) return 'Asking…';
  if (answer.kind === 'none') return 'Nothing was asked yet: run an operation.';
  if (answer.kind === 'other' || !answer.data) return 'No graph: there is no answer.';
  return 'No graph: nothing in this answer has an id. Ask for the field “id” of what is to be a node.';
}

import { toDepth, toFragmentBomb, repeat } from '../test/limits/operations.js';
import { startBuiltServer } from './server-process.js';

// What operations and bodies without measure get, and how fast: the slowest of ten times each.

const FAN_OUT = `{ countries(first: 100) { nodes { reports(first: 100) { nodes { recommendations(first: 100) { nodes {
  themes(first: 100) { nodes { code } } } } } } } } }`;
const ATTACKS: Readonly<Record<string, string>> = {
  'fan-out of 100^4': toBody(FAN_OUT),
  '1,000 aliases': toBody(`{ ${repeat(1_000, (index) => `a${String(index)}: __typename`)} }`),
  '600 aliases': toBody(`{ ${repeat(600, (index) => `a${String(index)}: __typename`)} }`),
  'body of 20 MB': 'a'.repeat(20_000_000),
  'nesting of 500': toBody(toDepth(500)),
  '150 doubling fragments': toBody(toFragmentBomb(150)),
  'a page of 2^31-1': toBody('{ countries(first: 2147483647) { totalCount } }'),
};

const { endpoint, end } = await startBuiltServer();
for (const [name, body] of Object.entries(ATTACKS)) {
  const answers = [];
  for (let round = 0; round < 10; round++) answers.push(await send(body));
  const slowest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
  const { status, text } = answers[0] ?? { status: 0, text: '' };
  console.log(`${name.padEnd(24)}${String(status)} in ${slowest.toFixed(1).padStart(6)} ms  ${text.slice(0, 170).trim()}`);
}
await end();

function toBody(query: string): string {
  return JSON.stringify({ query });
}

async function send(body: string): Promise<{ readonly status: number; readonly text: string; readonly milliseconds: number }> {
  const start = performance.now();
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - start };
}

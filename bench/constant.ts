import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startBuiltServer, startProcess, type ServerProcess } from './server-process.js';

// Requests a second for a constant, beside Apollo Server alone: rounds by turns, ten connections, five seconds each.

const ROUNDS = 3;
const cannon = fileURLToPath(import.meta.resolve('autocannon'));
const result = z.object({ requests: z.object({ average: z.number() }), non2xx: z.number(), errors: z.number() });

const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  ours.push(await measure(await startBuiltServer()));
  bare.push(await measure(await startProcess(['--import', 'tsx', 'bench/bare-apollo.ts'], { NODE_ENV: 'production' })));
}
report('this server', ours);
report('Apollo alone', bare);
console.log(`ratio of the medians  ${(toMedian(ours) / toMedian(bare)).toFixed(2)}`);

async function measure({ endpoint, end }: ServerProcess): Promise<number> {
  const body = ['-m', 'POST', '-H', 'content-type=application/json', '-b', JSON.stringify({ query: '{ __typename }' })];
  const command = [cannon, '-j', '-n', '-c', '10', '-d', '5', ...body, endpoint];
  const running = promisify(execFile)(process.execPath, command);
  // It would wait for a body from there.
  running.child.stdin?.end();
  const { stdout } = await running;
  const { requests, non2xx, errors } = result.parse(JSON.parse(stdout));
  await end();
  if (non2xx + errors > 0) throw new Error(`${String(non2xx + errors)} requests at ${endpoint} failed`);
  return requests.average;
}

function report(name: string, figures: readonly number[]): void {
  const rounded = [...figures].sort((a, b) => a - b).map((figure) => Math.round(figure));
  console.log(`${name.padEnd(20)}  ${String(Math.round(toMedian(figures)))} requests a second (${rounded.join(', ')})`);
}

function toMedian(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

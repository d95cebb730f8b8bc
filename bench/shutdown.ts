import { runBusyClients } from '../test/support/busy-clients.js';
import { startBuiltServer } from './server-process.js';

// Twenty times: from SIGTERM to the end under ten clients that ask without a pause, and how many of their requests were cut.

const QUERY = encodeURIComponent('{ countries(first: 50) { nodes { iso3 name } } }');
const times: number[] = [];
const cut: string[] = [];
let answered = 0;
for (let round = 0; round < 20; round++) {
  const { endpoint, end } = await startBuiltServer();
  const ends: ReturnType<typeof end>[] = [];
  const counts = await runBusyClients(
    10,
    () => fetch(`${endpoint}?query=${QUERY}`),
    () => ends.push(end()),
  );
  for (const { code, milliseconds } of await Promise.all(ends)) {
    if (code !== 0) cut.push(`exit code ${String(code)}`);
    times.push(milliseconds);
  }
  answered += counts.answered;
  cut.push(...counts.cut);
}
times.sort((a, b) => a - b);
const [least = 0, most = 0] = [times.at(0), times.at(-1)];
console.log(`from SIGTERM to the end  ${least.toFixed(0)} to ${most.toFixed(0)} ms`);
console.log(`requests answered ${String(answered)}, cut ${String(cut.length)} ${[...new Set(cut)].join(', ')}`);

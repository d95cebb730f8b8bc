import { parentPort } from 'node:worker_threads';
import { toLayout, type LayoutRequest } from '../export/layout/layout.js';

// The program of a thread that works out one layout.

parentPort?.once('message', (request: LayoutRequest) => {
  parentPort?.postMessage(toLayout(request));
});

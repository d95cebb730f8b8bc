// The program of a thread that works out layouts.

export { toLayout } from '../export/layout/layout.js';

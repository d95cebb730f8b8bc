import type { StylesheetStyle } from 'cytoscape';
import { UNLABELLED } from './labels.js';

/** How the picture looks, in the colours that the page has where it stands. */
export function toStyle(place: HTMLElement): StylesheetStyle[] {
  const styles = getComputedStyle(place);
  const ink = styles.getPropertyValue('--ink').trim();
  const line = styles.getPropertyValue('--line').trim();
  const ground = styles.getPropertyValue('--ground').trim();
  return [
    {
      selector: 'node',
      style: {
        'background-color': 'data(colour)',
        label: 'data(label)',
        color: ink,
        'font-size': 9,
        'text-outline-color': ground,
        'text-outline-width': 2,
        'text-wrap': 'wrap',
        'text-max-width': '80px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        width: 18,
        height: 18,
      },
    },
    { selector: 'node[opened = 1]', style: { width: 28, height: 28, 'border-width': 3, 'border-color': ink, 'z-index': 5 } },
    { selector: 'node[path = 1]', style: { 'border-width': 4, 'border-color': '#d97706' } },
    { selector: 'node[more > 0][opened = 0]', style: { 'border-width': 2, 'border-style': 'dashed', 'border-color': line } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': line,
        'target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.7,
        'curve-style': 'bezier',
      },
    },
    {
      selector: ':selected',
      style: { 'background-color': '#d97706', 'line-color': '#d97706', 'target-arrow-color': '#d97706', width: 3 },
    },
    { selector: 'node:selected', style: { width: 26, height: 26 } },
    { selector: `node.${UNLABELLED}`, style: { 'text-opacity': 0 } },
    { selector: `node.${POINTED}, node:selected`, style: { 'text-opacity': 1, 'z-index': 10 } },
  ];
}

/** Class of what the mouse is over. */
export const POINTED = 'pointed';

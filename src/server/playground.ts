import type { FastifyInstance, FastifyReply } from 'fastify';
import { OPENED_OPERATION, type OpenedOperation } from '../shared/opened-operation.js';
import { registerPage } from './page.js';

/** Sends the page of the playground with an operation in it. */
export type OpenInPlayground = (reply: FastifyReply, opened: OpenedOperation) => FastifyReply;

/** Variables as the editor of the playground shows them. */
export function toVariablesText(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}

/** Serves the built playground at `/playground`. */
export async function registerPlayground(app: FastifyInstance, directory: string): Promise<OpenInPlayground> {
  // The editor writes style elements as it goes.
  const styles = ["'unsafe-inline'"];
  const page = { name: 'the playground', directory, address: '/playground', prefix: '/playground/', styles };
  const send = await registerPage(app, page);
  return (reply, opened) => send(reply, toElement(opened));
}

/** The page's rules let no script stand in it, so that it is handed texts. */
function toElement(opened: OpenedOperation): string {
  const attributes = Object.entries(opened).map(([name, value]) => ` data-${name}="${escape(String(value))}"`);
  return `<template id="${OPENED_OPERATION}"${attributes.join('')}></template>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

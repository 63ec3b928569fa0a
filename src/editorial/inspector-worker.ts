import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { builtFiles, textOf, type BuiltFile, type SiteFacts } from './built-site.ts';
import { SiteInspection } from './check-built.ts';
import { readContent } from './content.ts';

/** What the worker is told at its start. */
export interface InspectorSettings { readonly site: SiteFacts; readonly contentFolder: string }

/** A page that will be written, or the folder in which everything now is. */
export type InspectorMessage = { readonly path: string; readonly bytes: Uint8Array } | { readonly folder: string };

const { site, contentFolder } = workerData as InspectorSettings;
const inspection = new SiteInspection(site, readContent(contentFolder).content);
const seen = new Map<string, string>();

function look(file: BuiltFile): void {
  /* A page may have been changed since it was seen. */
  const sum = hash('sha1', file.bytes);
  if (seen.get(file.path) === sum) return;
  seen.set(file.path, sum);
  inspection.look(file);
}

parentPort!.on('message', (message: InspectorMessage) => {
  if ('folder' in message) {
    const files = builtFiles(message.folder);
    for (const file of files) look(file);
    parentPort!.postMessage(inspection.end(new Set(files.map(({ path }) => path))));
  } else {
    const { path } = message;
    const bytes = Buffer.from(message.bytes.buffer, message.bytes.byteOffset, message.bytes.byteLength);
    look({ path, bytes, get text() { return textOf(path, this); } });
    parentPort!.postMessage(null);
  }
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/server/site-handler.ts';

/** A built site on a server of its own. */
export interface Served { readonly address: string; close(): Promise<void> }

/** Serves a built folder below a base path. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer(siteHandler({ folder, base }));
  await new Promise<void>((resolve) => { server.listen(0, resolve); });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/* Serves the built site: `npm run preview`. With --build it is built first: `npm start`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { basePath } from './base-path.ts';
import { siteHandler } from './site-handler.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}dist`;
const base = basePath(process.env['BASE_PATH']);
const port = Number(process.env['PORT'] || 4321);

/** Ends with one sentence and an exit code that says that something went wrong. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT must be a number from 1 to 65535, not "${process.env['PORT']}".`);

const build = (): Promise<void> => new Promise((done) => {
  const astro = spawn(process.execPath, [`${root}node_modules/astro/bin/astro.mjs`, 'build'], {
    cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  process.once('exit', () => astro.kill());
  astro.once('exit', (code) => (code === 0 ? done() : stop('The site was not built, so it is not served; what to mend is said above.')));
});

/* Requests that come while the site is built wait until it is. */
let ready: (handler: RequestListener) => void;
const handler = new Promise<RequestListener>((resolve) => { ready = resolve; });
const server = createServer((request, response) => void handler.then((handle) => handle(request, response)));

server.on('error', ({ code, message }: NodeJS.ErrnoException) => stop(code === 'EADDRINUSE'
  ? `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} in front of the command.`
  : `The site cannot be served on port ${port}: ${message}.`));

/* The port is taken hold of before the build, so that nobody waits for a build that then cannot be served. */
server.listen(port, async () => {
  if (process.argv.includes('--build')) await build();
  if (!existsSync(`${folder}/index.html`)) stop('There is no built site in dist yet: run npm start, or npm run build.');
  ready(siteHandler({ folder, base }));
  console.log(`\nThree Thousand Miles is on http://localhost:${port}${base}\nCtrl-C stops it.`);
});

const close = (): void => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.once('SIGINT', close);
process.once('SIGTERM', close);

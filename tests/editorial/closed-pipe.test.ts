import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

it.each(['check', 'new'])('npm run %s says nothing more to somebody who has stopped reading', async (command) => {
  const child = spawn(process.execPath, [`src/editorial/${command}.ts`, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([status, complaint]).toEqual([0, '']);
});

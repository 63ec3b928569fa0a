import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a build is written before it replaces `dist`: beside it, so that a rename puts it in place.
 * @param finalFolder the folder the site is served from
 */
export const stagingFolder = (finalFolder: string): string => join(dirname(finalFolder), `.${basename(finalFolder)}-building`);

const retiredFolder = (finalFolder: string): string => join(dirname(finalFolder), `.${basename(finalFolder)}-retired`);

/** Takes away what an interrupted build left behind; brings the last good build back if it was interrupted while swapping. */
export const cleanUp = (finalFolder: string): void => {
  const retired = retiredFolder(finalFolder);
  if (existsSync(retired) && !existsSync(finalFolder)) renameSync(retired, finalFolder);
  /* A thread may still be writing into it. */
  for (const leftover of [retired, stagingFolder(finalFolder)]) rmSync(leftover, { recursive: true, force: true, maxRetries: 10 });
};

/**
 * Puts the finished build in the place of the last one, with two renames.
 * @throws when the staging folder is missing or empty
 */
export const swapIn = (finalFolder: string): void => {
  const staging = stagingFolder(finalFolder);
  if (!existsSync(staging) || readdirSync(staging).length === 0) throw new Error(`Nothing was built in ${staging}.`);
  const retired = retiredFolder(finalFolder);
  if (existsSync(finalFolder)) renameSync(finalFolder, retired);
  renameSync(staging, finalFolder);
  rmSync(retired, { recursive: true, force: true });
};

/* Puts into package-lock.json what npm left out of it: run it after `npm install`, when tests/tools/lockfile.test.ts says so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, missingFrom, type Lockfile } from './lockfile.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
for (const { name, entry } of missingFrom(lockfile)) console.log(`+ ${name} ${entry.version}`);
writeFileSync('package-lock.json', `${JSON.stringify(completed(lockfile), null, 2)}\n`);

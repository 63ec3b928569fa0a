// `npm run schemas`: writes what editors' tools and CONTRIBUTING.md say about the schemas, so that they cannot drift.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated-files.ts';

for (const [path, text] of Object.entries(generatedFiles((file) => readFileSync(file, 'utf8')))) {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path}\n`);
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/editorial/generated-files.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('what is generated from the schemas', () => {
  it.each(Object.entries(generatedFiles(read)))('%s has not drifted (npm run schemas)', (path, text) => expect(read(path)).toBe(text));
  it('explains every field of a person on hover', () => {
    const schema = JSON.parse(generatedFiles(read)['.vscode/schemas/person.schema.json']!) as { properties: Record<string, { description?: string }>; additionalProperties: boolean };
    expect(Object.values(schema.properties).every(({ description }) => description)).toBe(true);
    expect(schema.additionalProperties).toBe(false);
  });
  it('stops when CONTRIBUTING.md has lost a table', () => expect(() => generatedFiles(() => '')).toThrow('has no markers'));
});

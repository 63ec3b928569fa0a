import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { afterArrival, destination, history, numbers, site, term } from '../../src/schema/context.ts';
import { chapterTranslation, interlude, page, testimonyChapter } from '../../src/schema/chapter.ts';
import { giving } from '../../src/schema/giving.ts';
import { journey } from '../../src/schema/journey.ts';
import { person } from '../../src/schema/person.ts';
import { place } from '../../src/schema/place.ts';
import { source } from '../../src/schema/source.ts';
import { jsonSchemaOf, type SchemaNode } from '../../src/editorial/describe.ts';
import { fieldName } from '../../src/editorial/validate.ts';
import { problemsWith, valid } from './fixture.ts';

type Path = (string | number)[];

/** Each schema, a file that follows it, and where in the file it begins. */
const written: Record<string, { schema: z.ZodType; file: string; at: Path }> = {
  'person.yaml': { schema: person, file: 'testimonies/mina/person.yaml', at: [] },
  'a chapter': { schema: testimonyChapter, file: 'testimonies/mina/home.mdx', at: [] },
  'a translation': { schema: chapterTranslation, file: 'testimonies/mina/home.ko.mdx', at: [] },
  'an interlude': { schema: interlude, file: 'interludes/arrival.mdx', at: [] },
  'a page': { schema: page, file: 'pages/cover.mdx', at: [] },
  'places.yaml': { schema: place, file: 'places.yaml', at: ['village'] },
  'sources.yaml': { schema: source, file: 'sources.yaml', at: ['a-book'] },
  'journey.yaml': { schema: journey, file: 'journey.yaml', at: [] },
  'after-arrival.yaml': { schema: afterArrival, file: 'after-arrival.yaml', at: [] },
  'numbers.yaml': { schema: numbers, file: 'numbers.yaml', at: [] },
  'history.yaml': { schema: history, file: 'history.yaml', at: [] },
  'destinations.yaml': { schema: destination, file: 'destinations.yaml', at: ['the-south'] },
  'terms.yaml': { schema: term, file: 'terms.yaml', at: ['a-word'] },
  'site.yaml': { schema: site, file: 'site.yaml', at: [] },
  'giving.yaml': { schema: giving, file: 'giving.yaml', at: [] },
};

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** The problems after one change to the YAML of a file. */
const after = (file: string, change: (document: ReturnType<typeof parseDocument>) => void) => {
  const text = valid[file] as string;
  const yaml = frontMatter.exec(text)?.[1] ?? text;
  const document = parseDocument(yaml);
  change(document);
  const changed = document.toString();
  return problemsWith({ [file]: file.endsWith('.mdx') ? text.replace(frontMatter, () => `---\n${changed}---\n`) : changed });
};

interface Field { path: Path; required: boolean; node: SchemaNode }

/** Every field of a schema, down to those of groups; of lists and groups by id, those of the first entry of the file. */
const fieldsOf = (node: SchemaNode, value: unknown, path: Path = []): Field[] => {
  const inner = (key: string | number) => (value as Record<string | number, unknown> | undefined)?.[key];
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]): Field[] => [
    { path: [...path, key], required: node.required?.includes(key) ?? false, node: child },
    ...fieldsOf(child, inner(key), [...path, key]),
  ]);
  const byId = typeof node.additionalProperties === 'object' && typeof value === 'object' && value !== null
    ? Object.keys(value).slice(0, 1).flatMap((key) => fieldsOf(node.additionalProperties as SchemaNode, inner(key), [...path, key])) : [];
  const inList = node.items && !Array.isArray(node.items) && Array.isArray(value) && value.length > 0 ? fieldsOf(node.items, value[0], [...path, 0]) : [];
  return [...own, ...byId, ...inList];
};

describe.each(Object.entries(written))('%s', (_, { schema, file, at }) => {
  const text = valid[file] as string;
  const value = parseDocument(frontMatter.exec(text)?.[1] ?? text).getIn(at.length > 0 ? at : [], false);
  const plain: unknown = (value as { toJSON?: () => unknown }).toJSON?.() ?? value;
  const fields = fieldsOf(jsonSchemaOf(schema), plain);

  it('describes every field to the editor', () => {
    const bare = fields.filter(({ path, node }) => !node.description && !['en', 'ko'].includes(String(path.at(-1))));
    expect(bare.map(({ path }) => fieldName(path))).toEqual([]);
  });

  const shown = (path: Path) => fieldName([...at, ...path]);
  const isThere = (path: Path) => path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], plain) !== undefined;
  const reachable = fields.filter(({ path }) => isThere(path));

  it.each(reachable.filter(({ required }) => required).map(({ path }) => [shown(path), path] as const))('needs %s', (name, path) => {
    const problems = after(file, (document) => document.deleteIn([...at, ...path]));
    expect(problems).toContainEqual(expect.objectContaining({
      severity: 'error', rule: 'schema', file: `content/${file}`, field: name, why: 'This field is missing.', mend: expect.stringContaining(`Add \`${path.at(-1)}:\``) as string,
    }));
    expect(problems.find(({ field }) => field === name)!.line).toBeGreaterThan(0);
  });

  it.each(reachable.map(({ path }) => [shown(path), path] as const))('refuses a wrong type in %s', (name, path) => {
    const problems = after(file, (document) => document.setIn([...at, ...path], document.createNode([[{ nonsense: [] }]])));
    const problem = problems.find(({ field, rule }) => rule === 'schema' && field?.startsWith(name));
    expect(problem).toMatchObject({ severity: 'error', file: `content/${file}`, why: expect.stringMatching(/^(?:It|The list) must|^There is no field/) as string });
    expect(problem!.line).toBeGreaterThan(0);
    expect(problem!.mend.length).toBeGreaterThan(10);
  });

  const groups = [[] as Path, ...reachable.filter(({ node, path }) => node.properties && isThere([...path, '']) ).map(({ path }) => path)];
  it.each(groups.map((path) => [shown(path) || 'the file', path] as const))('refuses an unknown field in %s, and knows a misspelt one', (_, path) => {
    const names = fields.filter((field) => field.path.length === path.length + 1 && path.every((part, index) => part === field.path[index])).map((field) => String(field.path.at(-1)));
    const longest = names.sort((a, b) => b.length - a.length)[0]!;
    const misspelt = longest.length > 2 ? `${longest}e` : 'english';
    const problems = after(file, (document) => document.setIn([...at, ...path, misspelt], 'x'));
    expect(problems).toContainEqual(expect.objectContaining({
      rule: 'schema', field: shown([...path, misspelt]), why: 'There is no field of this name here.',
      mend: longest.length > 2 ? `Did you mean "${longest}"?` : expect.stringContaining('Choose one of') as string,
    }));
  });
});

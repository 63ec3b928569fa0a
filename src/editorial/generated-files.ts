import { chapterTranslation, interlude, page, testimonyChapter } from '../schema/chapter.ts';
import { afterArrival, destination, history, numbers, site, term } from '../schema/context.ts';
import { corrections } from '../schema/correction.ts';
import { giving } from '../schema/giving.ts';
import { idPattern } from '../schema/id.ts';
import { journey } from '../schema/journey.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import { source } from '../schema/source.ts';
import { vocabulary } from '../schema/vocabulary.ts';
import { jsonSchemaOf, type SchemaNode } from './describe.ts';
import { referenceTables } from './reference-tables.ts';

const byId = (entry: SchemaNode, description: string): object => ({
  type: 'object', description, propertyNames: { pattern: idPattern.source }, additionalProperties: entry,
});

/** What VS Code knows of each file: the name of its schema, the files it is for, and the schema. */
const schemas: { name: string; files: string[]; schema: object }[] = [
  { name: 'person', files: ['content/testimonies/*/person.yaml'], schema: jsonSchemaOf(person) },
  { name: 'places', files: ['content/places.yaml'], schema: byId(jsonSchemaOf(place), 'Places by id.') },
  { name: 'sources', files: ['content/sources.yaml'], schema: byId(jsonSchemaOf(source), 'Sources by id.') },
  { name: 'journey', files: ['content/journey.yaml'], schema: jsonSchemaOf(journey) },
  { name: 'giving', files: ['content/giving.yaml'], schema: jsonSchemaOf(giving) },
  { name: 'corrections', files: ['content/corrections.yaml'], schema: jsonSchemaOf(corrections) },
  { name: 'after-arrival', files: ['content/after-arrival.yaml'], schema: jsonSchemaOf(afterArrival) },
  { name: 'numbers', files: ['content/numbers.yaml'], schema: jsonSchemaOf(numbers) },
  { name: 'destinations', files: ['content/destinations.yaml'], schema: byId(jsonSchemaOf(destination), 'Countries by id, in the order of the page.') },
  { name: 'history', files: ['content/history.yaml'], schema: jsonSchemaOf(history) },
  { name: 'terms', files: ['content/terms.yaml'], schema: byId(jsonSchemaOf(term), 'Words by their romanisation, in the order of the page.') },
  { name: 'site', files: ['content/site.yaml'], schema: jsonSchemaOf(site) },
  { name: 'chapter', files: [], schema: jsonSchemaOf(testimonyChapter) },
  { name: 'interlude', files: [], schema: jsonSchemaOf(interlude) },
  { name: 'translation', files: [], schema: jsonSchemaOf(chapterTranslation) },
  { name: 'page', files: [], schema: jsonSchemaOf(page) },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Hover text: the YAML extension shows `markdownDescription` and descriptions of fields that are not required alike. */
const titled = ({ name, schema }: { name: string; schema: object }): object => ({ $schema: 'http://json-schema.org/draft-07/schema#', title: `Three Thousand Miles: ${name}`, ...schema });

const settings = () => ({
  'yaml.schemas': Object.fromEntries(schemas.filter(({ files }) => files.length > 0).map(({ name, files }) => [`./.vscode/schemas/${name}.schema.json`, files.length === 1 ? files[0] : files])),
  'astro.content-intellisense': true,
  'yaml.format.enable': false,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.associations': { '*.mdx': 'mdx' },
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.detectIndentation': false },
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.insertSpaces': true },
});

const extensions = { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'astro-build.astro-vscode', 'streetsidesoftware.code-spell-checker'] };

/** A component’s example with its attributes as fields to fill in one after the other. */
const snippetBody = (example: string): string[] => {
  let field = 0;
  return example
    .replace(/="([^"]*)"/g, (_, value: string) => `="\${${(field += 1)}:${value.replace(/[$}\\]/g, '\\$&')}}"`)
    .split('\n');
};

const frontMatterSnippet = (fields: SchemaNode): string[] => {
  const lines = Object.entries(fields.properties ?? {})
    .filter(([name]) => fields.required?.includes(name) || name === 'contentNotes')
    .map(([name, node], index) => `${name}: \${${index + 1}${node.enum ? `|${node.enum.join(',')}|` : `:${String(node.const ?? (name === 'contentNotes' || node.type === 'array' ? '[]' : name))}`}}`);
  return ['---', ...lines, '---', '', '$0'];
};

const snippets = () => ({
  ...Object.fromEntries(Object.entries(vocabulary).map(([name, { example, purpose }]) => [name, { scope: 'mdx', prefix: `<${name}`, body: snippetBody(example), description: purpose }])),
  'Front matter of a chapter': { scope: 'mdx', prefix: '---chapter', body: frontMatterSnippet(jsonSchemaOf(testimonyChapter)), description: 'The fields at the head of a chapter.' },
  'Front matter of a translation': { scope: 'mdx', prefix: '---translation', body: frontMatterSnippet(jsonSchemaOf(chapterTranslation)), description: 'The fields at the head of a translation.' },
});

const marker = (name: string) => ({ open: `<!-- generated: ${name} -->`, close: `<!-- end: ${name} -->` });

/** A text with what stands between the markers of each table replaced. */
const withTables = (text: string): string => Object.entries(referenceTables()).reduce((current, [name, table]) => {
  const { open, close } = marker(name);
  const [start, end] = [current.indexOf(open), current.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`CONTRIBUTING.md has no markers ${open} … ${close}.`);
  return `${current.slice(0, start + open.length)}\n${table}\n${current.slice(end)}`;
}, text);

/**
 * Everything that is generated from the schemas, by path.
 * @param read reads a file of the project
 * @throws Error when CONTRIBUTING.md has lost the markers of a table
 */
export const generatedFiles = (read: (path: string) => string): Record<string, string> => ({
  ...Object.fromEntries(schemas.map((entry) => [`.vscode/schemas/${entry.name}.schema.json`, json(titled(entry))])),
  '.vscode/settings.json': json(settings()),
  '.vscode/extensions.json': json(extensions),
  '.vscode/content.code-snippets': json(snippets()),
  'CONTRIBUTING.md': withTables(read('CONTRIBUTING.md')),
});

import { afterArrival, destination, history, numbers, site, term } from '../schema/context.ts';
import { chapterTranslation, interlude, page, testimonyChapter } from '../schema/chapter.ts';
import { correction } from '../schema/correction.ts';
import { giving } from '../schema/giving.ts';
import { journey } from '../schema/journey.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import { source } from '../schema/source.ts';
import { vocabulary } from '../schema/vocabulary.ts';
import { jsonSchemaOf, type SchemaNode } from './describe.ts';

interface Row { field: string; needed: string; holds: string; about: string }

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

const isLocalized = (node: SchemaNode) => node.properties?.en !== undefined;

const holds = (node: SchemaNode): string => {
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (isLocalized(node)) return 'text in each language';
  if (node.anyOf) return node.anyOf.map(holds).join(' or ');
  switch (node.type) {
    case 'array': return node.items && !Array.isArray(node.items) ? `list of ${holds(node.items)}` : 'list of numbers';
    case 'string': return 'text';
    case 'boolean': return '`true`, `false`';
    case 'integer':
    case 'number': return 'number';
    case 'null': return '`null`';
    default: return 'fields';
  }
};

const rowsOf = (node: SchemaNode, prefix = ''): Row[] => Object.entries(node.properties ?? {}).flatMap(([name, field]): Row[] => {
  const path = `${prefix}${name}`;
  const fallback = field.default === undefined ? 'no' : `no (\`${JSON.stringify(field.default)}\`)`;
  const row = { field: `\`${path}\``, needed: node.required?.includes(name) ? 'yes' : fallback, holds: holds(field), about: field.description ?? '' };
  if (isLocalized(field)) return [row];
  const byId = typeof field.additionalProperties === 'object' ? rowsOf(field.additionalProperties, `${path}.<id>.`) : [];
  const inList = field.items && !Array.isArray(field.items) && !isLocalized(field.items) ? rowsOf(field.items, `${path}[].`) : [];
  return [row, ...rowsOf(field, `${path}.`), ...byId, ...inList];
});

const table = (node: SchemaNode, first = 'Field'): string => [
  `| ${first} | Needed | Holds | What it is |`,
  '|---|---|---|---|',
  ...rowsOf(node).map(({ field, needed, holds: value, about }) => `| ${field} | ${cell(needed)} | ${cell(value)} | ${cell(about)} |`),
].join('\n');

const components = (): string => Object.entries(vocabulary).map(([name, { attributes, purpose, example }]) => [
  `#### \`<${name}>\``, '', purpose, '', '```mdx', example, '```', '', table(jsonSchemaOf(attributes), 'Attribute'),
].join('\n')).join('\n\n');

/** The reference tables of CONTRIBUTING.md, by the name between their markers. */
export const referenceTables = (): Record<string, string> => ({
  person: table(jsonSchemaOf(person)),
  chapter: table(jsonSchemaOf(testimonyChapter)),
  interlude: table(jsonSchemaOf(interlude)),
  translation: table(jsonSchemaOf(chapterTranslation)),
  page: table(jsonSchemaOf(page)),
  places: table(jsonSchemaOf(place)),
  sources: table(jsonSchemaOf(source)),
  journey: table(jsonSchemaOf(journey)),
  giving: table(jsonSchemaOf(giving)),
  corrections: table(jsonSchemaOf(correction)),
  'after-arrival': table(jsonSchemaOf(afterArrival)),
  numbers: table(jsonSchemaOf(numbers)),
  destinations: table(jsonSchemaOf(destination)),
  history: table(jsonSchemaOf(history)),
  terms: table(jsonSchemaOf(term)),
  site: table(jsonSchemaOf(site)),
  components: components(),
});

import type { z } from 'astro/zod';
import { idPattern } from '../schema/id.ts';
import { asId } from './as-id.ts';
import { describeField, fieldsAt, schemaAt } from './describe.ts';
import { didYouMean } from './suggest.ts';
import type { Path } from './yaml-file.ts';

const isNumberAsText = (value: unknown): boolean => typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);

/** How a value would be written rightly, where it is plain what was meant. */
const meant = (schema: z.ZodType, issue: z.core.$ZodIssue, path: Path, value: unknown): string | undefined => {
  const node = schemaAt(schema, path);
  if (issue.code === 'invalid_value' && typeof value === 'string') return didYouMean(value, issue.values.map(String));
  if (issue.code === 'invalid_format' && issue.pattern === idPattern.toString() && asId(String(value)) !== '') return `Written as an id it is "${asId(String(value))}".`;
  const wrongType = issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_union' ? 'one of several' : undefined;
  if (wrongType === undefined) return undefined;
  if (wrongType === 'boolean' && typeof value === 'string') return /^(?:true|false)$/i.test(value) ? `Write ${value.toLowerCase()} without quotation marks.` : 'Write true or false.';
  if (wrongType !== 'string' && isNumberAsText(value)) return `Write ${String(value)} without quotation marks.`;
  if (path.at(-1) === 'date' && typeof value === 'number') return 'Write the whole day, as in 2022-01-31.';
  if (wrongType === 'string' && node?.format !== 'date' && ['number', 'boolean'].includes(typeof value)) return 'Put it in "double quotes".';
  if (wrongType === 'string' && value === null) return 'If something stands after the colon, put it in "double quotes": # begins a comment, and & and ~ have meanings of their own.';
  if (wrongType === 'object' && typeof value === 'string' && fieldsAt(schema, path).includes('en')) return `Write { en: ${/[,:#{}[\]"]/.test(value) ? JSON.stringify(value) : value} }.`;
  return undefined;
};

/** What to do about a value that its schema refuses. */
export const howToMend = (schema: z.ZodType, issue: z.core.$ZodIssue, path: Path, value: unknown): string => {
  const description = describeField(schema, path);
  const plain = meant(schema, issue, path, value);
  if (plain !== undefined) return description === undefined ? plain : `${plain} ${description}`;
  return description ? `What belongs here: ${description}` : 'Compare it with the tables in CONTRIBUTING.md, or with a file that `npm run new` writes.';
};

/** What to do about a field that nobody knows, given the fields that there are. */
export const unknownField = (key: string, value: unknown, known: string[]): string => {
  const [name] = key.split(':') as [string];
  if (key.includes(':') && known.includes(name)) return `A space is missing after the colon: write \`${name}: ${key.slice(name.length + 1)}\`.`;
  if (value === null && /^\d/.test(key)) return 'A comma inside { … } begins a new field: write numbers without separators.';
  if (/\s/.test(key)) return 'If this is a part of a text: a comma inside { … } begins a new field, so put the text in "double quotes".';
  return didYouMean(key, known);
};

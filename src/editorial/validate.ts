import type { z } from 'astro/zod';
import { describeField, fieldsAt, schemaAt } from './describe.ts';
import { howToMend, unknownField } from './mend.ts';
import type { Finding } from './problem.ts';
import type { ParsedYaml, Path } from './yaml-file.ts';

/** A type of which every part may be missing: what is left of data after its faulty parts are taken out. */
export type Loose<T> = T extends readonly (infer Item)[] ? Loose<Item>[]
  : T extends object ? { [Key in keyof T]?: Loose<T[Key]> }
    : T | undefined;

/** The outcome of holding a value against its schema. */
export interface Validated<T> {
  /** The data with its defaults; undefined when anything is wrong. */
  data: T | undefined;
  /** What of the data is right, so that the other rules can still look at it. */
  partial: Loose<T>;
  findings: Finding[];
}

/** A path as an editor reads it: `consent.scope[1]`. */
export const fieldName = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const kindOf = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return { string: 'text', number: 'a number', bigint: 'a number', boolean: 'true or false', object: 'a group of fields' }[typeof value as string] ?? 'nothing';
};

const kindNames: Record<string, string> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list, for example [one, two]',
  tuple: 'a list of numbers', object: 'a group of fields', record: 'a group of fields by id',
};

const quoted = (values: readonly unknown[]) => values.map((value) => `"${String(value)}"`).join(', ');

const whatIsWrong = (issue: z.core.$ZodIssue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${kindNames[issue.expected] ?? issue.expected}, but is ${kindOf(value)}.`;
    case 'invalid_value':
      return `It must be ${issue.values.length === 1 ? quoted(issue.values) : `one of ${quoted(issue.values)}`}.`;
    case 'invalid_union':
      return /^[a-z]/.test(issue.message) ? `It ${issue.message}.` : 'The value is not one that this field takes.';
    case 'too_small':
    case 'too_big': {
      if (!/^Too (?:small|big)/.test(issue.message)) return `It ${issue.message}.`;
      const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      const bound = issue.code === 'too_small' ? 'at least' : 'at most';
      return issue.origin === 'array' ? `The list must have ${bound} ${limit} ${limit === '1' ? 'entry' : 'entries'}.` : `It must be ${bound} ${limit}.`;
    }
    case 'invalid_format':
      return issue.format === 'date' && issue.message.startsWith('Invalid')
        ? 'It must be a day of the calendar, written YYYY-MM-DD.'
        : `It ${issue.message}.`;
    default:
      return /^[a-z]/.test(issue.message) ? `It ${issue.message}.` : `${issue.message}.`;
  }
};

const prune = (value: unknown, issues: readonly z.core.$ZodIssue[]): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const copy: unknown = structuredClone(value);
  const remove = (path: Path) => {
    const holder = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown> | undefined | null;
    if (typeof holder !== 'object' || holder === null) return;
    // A list of groups keeps a hole, so that the positions of its other entries stay those of the file; a list of
    // values means something else when one is missing, so it goes as a whole.
    if (Array.isArray(holder)) {
      if (holder.some((item) => typeof item === 'object')) holder[Number(path.at(-1))] = undefined;
      else remove(path.slice(0, -1));
    }
    else delete holder[path.at(-1)!];
  };
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => remove([...issue.path, key]));
    else if (issue.path.length > 0) remove(issue.path);
  }
  return copy;
};

/**
 * Holds a value against its schema.
 * @param schema the Zod schema, whose descriptions become the advice
 * @param yaml the file it came from, for positions
 * @param file the file's name, for reports
 * @param path where in the file the value stands (for entries of a map such as places.yaml)
 */
export const validate = <T>(schema: z.ZodType<T>, yaml: ParsedYaml, file: string, path: Path = []): Validated<T> => {
  const value = valueAt(yaml.value, path);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, partial: result.data as Loose<T>, findings: [] };
  const findings = result.error.issues.flatMap((issue): Finding[] => {
    const full = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...yaml.at([...full, key]),
        field: fieldName([...full, key]),
        value: valueAt(yaml.value, [...full, key]),
        why: 'There is no field of this name here.',
        mend: unknownField(key, valueAt(yaml.value, [...full, key]), fieldsAt(schema, issue.path)),
      }));
    }
    const found = valueAt(value, issue.path);
    const where = { file, ...yaml.at(full), field: fieldName(full) || undefined };
    if (found === undefined && issue.path.length > 0) {
      const options = schemaAt(schema, issue.path)?.enum;
      const choice = options ? ` It is one of ${quoted(options)}.` : '';
      return [{ ...where, why: 'This field is missing.', mend: `Add \`${String(issue.path.at(-1))}:\`. ${describeField(schema, issue.path) ?? ''}${choice}`.trim() }];
    }
    const shown = issue.code === 'custom' && typeof found === 'object' ? undefined : found;
    return [{ ...where, value: shown, why: whatIsWrong(issue, found), mend: howToMend(schema, issue, issue.path, found) }];
  });
  return { data: undefined, partial: prune(value, result.error.issues) as Loose<T>, findings };
};

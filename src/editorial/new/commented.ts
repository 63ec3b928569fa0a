import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { describeField } from '../describe.ts';
import type { Path } from '../yaml-file.ts';

/** A value as YAML on one line. */
export const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: !Array.isArray(value) }).trim();

const wrapped = (text: string, indent: string, width = 110): string[] => {
  const lines: string[] = [];
  let line = `${indent}#`;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width && line !== `${indent}#`) {
      lines.push(line);
      line = `${indent}#`;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('en' in value);

/**
 * Fields as YAML, each under the description that its schema gives it.
 * @param schema the schema that the fields follow
 * @param fields the values to write; an undefined value is left out
 */
export const commentedYaml = (schema: z.ZodType, fields: Record<string, unknown>, path: Path = []): string => {
  const indent = '  '.repeat(path.length);
  return Object.entries(fields).filter(([, value]) => value !== undefined).map(([key, value]) => {
    const here = [...path, key];
    const description = describeField(schema, here);
    const comment = description === undefined ? [] : wrapped(description, indent);
    const line = isGroup(value) ? `${indent}${key}:\n${commentedYaml(schema, value, here).trimEnd()}` : `${indent}${key}: ${inline(value)}`;
    return [...comment, line].join('\n');
  }).join('\n').concat('\n');
};

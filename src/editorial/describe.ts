import { z } from 'astro/zod';
import type { Path } from './yaml-file.ts';

/** The parts of a JSON schema that the editorial tools look at. */
export interface SchemaNode {
  description?: string;
  type?: string;
  format?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  prefixItems?: SchemaNode[];
  anyOf?: SchemaNode[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
}

const cache = new WeakMap<z.ZodType, SchemaNode>();

/** A Zod schema as a JSON schema of what an editor writes (before defaults). */
export const jsonSchemaOf = (schema: z.ZodType): SchemaNode => {
  let node = cache.get(schema);
  if (!node) {
    node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }) as SchemaNode;
    cache.set(schema, node);
  }
  return node;
};

const step = (node: SchemaNode | undefined, key: PropertyKey): SchemaNode | undefined => {
  if (!node) return undefined;
  const direct = node.properties?.[String(key)] ?? node.prefixItems?.[Number(key)]
    ?? (Array.isArray(node.items) ? (node.items as SchemaNode[])[Number(key)] : node.items)
    ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
  return direct ?? node.anyOf?.map((option) => step(option, key)).find((option) => option !== undefined);
};

/** The schema at a path, or undefined where the schema has nothing. */
export const schemaAt = (schema: z.ZodType, path: Path): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>(step, jsonSchemaOf(schema));

/** The description of the field at a path, or of the nearest field above it. */
export const describeField = (schema: z.ZodType, path: Path): string | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const description = schemaAt(schema, path.slice(0, length))?.description;
    if (description) return description;
  }
  return undefined;
};

/** The names of the fields allowed at a path. */
export const fieldsAt = (schema: z.ZodType, path: Path): string[] => Object.keys(schemaAt(schema, path)?.properties ?? {});

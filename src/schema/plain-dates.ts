import { z } from 'astro/zod';

const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
};

/** A schema that sees dates as an editor wrote them, YYYY-MM-DD: some YAML readers turn them into points in time. */
export const withPlainDates = <T extends z.ZodType>(schema: T) => z.preprocess(plain, schema);

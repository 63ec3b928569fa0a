import { z } from 'astro/zod';

const year = z.number().int().min(1945).max(2100);
const people = z.number().int().min(0);

/**
 * A row of a table of arrivals: one year, or several counted together. `from` is null where the count begins with the
 * first person who ever came.
 */
export const arrivals = z.strictObject({
  period: z.string().min(1),
  from: year.nullable(),
  to: year,
  men: people.nullable(),
  women: people.nullable(),
  total: people,
  source: z.string().min(1),
});

/** Schema of a table of arrivals, as the build reads it from a CSV file. */
export const arrivalsTable = z.strictObject({ rows: z.array(arrivals).min(1) });

export type Arrivals = z.infer<typeof arrivals>;

import type { Arrivals } from '../schema/arrivals.ts';
import { readCsv } from './read-csv.ts';

const whole = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

/**
 * The rows of a table of arrivals. `arrivals-earlier.csv` has no columns for men and women; these are then null.
 * The editorial rule `figures` has looked at the file before anything is built.
 * @throws Error when the text is not CSV.
 */
export function arrivalsOf(text: string): Arrivals[] {
  const csv = readCsv(text);
  if (csv.failure) throw new Error(`Line ${csv.failure.line}: ${csv.failure.why}`);
  return csv.rows.map(({ values }) => ({
    period: values['period']!, from: whole(values['from']), to: whole(values['to'])!,
    men: whole(values['men']), women: whole(values['women']), total: whole(values['total'])!, source: values['source']!,
  }));
}

/** How many years a row counts together; null where its beginning is open. */
export const yearsOf = ({ from, to }: Pick<Arrivals, 'from' | 'to'>): number | null => (from === null ? null : to - from + 1);

/** True for a row that is one calendar year. */
export const isYear = (row: Pick<Arrivals, 'from' | 'to'>): boolean => yearsOf(row) === 1;

/** The share of women in a row, 0–1; null where it does not tell men from women, or counts nobody. */
export const womenShare = ({ women, total }: Pick<Arrivals, 'women' | 'total'>): number | null =>
  (women === null || total === 0 ? null : women / total);

/** The sums of the columns. */
export const sumOf = (rows: readonly Arrivals[]): { men: number; women: number; total: number } => ({
  men: rows.reduce((sum, { men }) => sum + (men ?? 0), 0),
  women: rows.reduce((sum, { women }) => sum + (women ?? 0), 0),
  total: rows.reduce((sum, { total }) => sum + total, 0),
});

/** A year or a span of years of one list beside the same of another. */
export interface Compared { readonly from: number | null; readonly to: number; readonly table: number; readonly list: number }

/**
 * Sets an older, finer list against a table: for each row of the table, what the list's rows of the same years add up to.
 * Rows of the table that reach beyond the list are left out.
 */
export function compare(table: readonly Arrivals[], list: readonly Arrivals[]): Compared[] {
  const last = Math.max(...list.map(({ to }) => to));
  return table.filter(({ to }) => to <= last).map(({ from, to, total }) => ({
    from, to, table: total,
    list: list.filter((row) => row.to <= to && (from === null || (row.from ?? row.to) >= from)).reduce((sum, row) => sum + row.total, 0),
  }));
}

import { parse } from 'csv-parse/sync';

/** A row of a CSV text with the line it stands on, counted from 1. */
export interface CsvRow { readonly line: number; readonly values: Readonly<Record<string, string>> }

/** A CSV text as rows, or where and why it cannot be read. */
export type Csv =
  | { readonly columns: readonly string[]; readonly rows: readonly CsvRow[]; readonly failure?: undefined }
  | { readonly failure: { readonly line: number; readonly why: string } };

/** What can be wrong with a line, by a part of the reader's code for it. */
const failures: readonly (readonly [string, string])[] = [
  ['INCONSISTENT', 'it has more or fewer values than the first line has names.'],
  ['NOT_CLOSED', 'a quotation mark is opened and not closed.'],
  ['QUOTE', 'a quotation mark stands within a value.'],
];

/**
 * Reads a CSV text whose first line names the columns (RFC 4180; a byte order mark is passed over). Values are texts,
 * without the spaces around them.
 */
export function readCsv(text: string): Csv {
  let columns: string[] = [];
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      bom: true, info: true, trim: true, skip_empty_lines: true,
      columns: (header: string[]) => (columns = header),
    });
    return { columns, rows: records.map(({ record, info }) => ({ line: info.lines, values: record })) };
  } catch (error) {
    const { code = '', lines, message } = error as { code?: string; lines?: number; message: string };
    return { failure: { line: lines ?? 1, why: failures.find(([part]) => code.includes(part))?.[1] ?? message } };
  }
}

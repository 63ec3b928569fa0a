import { readCsv, type CsvRow } from '../../figures/read-csv.ts';
import type { Content } from '../content.ts';
import { tableColumns } from '../context-files.ts';
import type { Finding } from '../problem.ts';
import type { TextFile } from '../read-files.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** Columns that hold whole numbers; `from` alone may be empty. */
const numbers = ['from', 'to', 'men', 'women', 'total'];
const isYear = (value: number): boolean => value >= 1945 && value <= 2100;
const named: Record<string, string> = { from: 'the first year that is counted', to: 'the last year that is counted', men: 'the number of men', women: 'the number of women', total: 'the number of people' };

/** What is wrong with one value of a row. */
function aboutValue(column: string, value: string): Pick<Finding, 'why' | 'mend'> | undefined {
  if (column === 'from' && value === '') return undefined;
  if (value === '') return { why: 'This value is missing.', mend: numbers.includes(column) ? `Write ${named[column]!}.` : `Write the ${column}.` };
  if (!numbers.includes(column)) return undefined;
  if (!/^\d+$/.test(value)) return { why: 'It must be a whole number, written with digits alone.', mend: /^\d{1,3}(?:[,.]\d{3})+$/.test(value) ? `Write ${value.replace(/[,.]/g, '')}.` : `Write ${named[column]!} without separators, signs or decimals.` };
  if ((column === 'from' || column === 'to') && !isYear(Number(value))) return { why: 'It must be a year between 1945 and 2100.', mend: `Write ${named[column]!}.` };
  return undefined;
}

const valuesOf = ({ values }: CsvRow): Record<string, number | null> =>
  Object.fromEntries(numbers.filter((column) => column in values).map((column) => [column, values[column] === '' ? null : Number(values[column])]));

/** What is wrong with a row beside those above it, where its own values are right. */
function aboutOrder(row: CsvRow, above: CsvRow[], today: string): Omit<Finding, 'file'>[] {
  const { values } = row;
  const { from, to, men, women, total } = valuesOf(row);
  const found: ReturnType<typeof aboutOrder> = [];
  const add = (field: string, why: string, mend: string) => found.push({ field, value: values[field]!, why, mend });
  if (men != null && women != null && men + women !== total) {
    add('total', `Men and women add up to ${men + women}.`, 'Look the row up in its source and correct the number that was copied wrongly. If the source itself does not add up, say so in numbers.yaml.');
  }
  if (to! > Number(today.slice(0, 4))) add('to', `This year lies in the future; today is ${today}.`, 'Write the last year that is counted.');
  if (from === to && values['period'] !== String(to)) add('period', `This row counts the year ${to}, but its period says otherwise.`, `Write ${to}.`);
  if (from != null && from > to!) add('from', 'The count would end before it begins.', `Write a year up to ${to!}.`);
  if (from == null && above.length > 0) add('from', 'Only the first row may begin with whoever came first.', 'Write the first year that this row counts.');
  const before = above.at(-1);
  if (!before) return found;
  const twin = above.find((other) => other.values['period'] === values['period'] || (other.values['from'] === values['from'] && other.values['to'] === values['to']));
  if (twin) add('period', `This period stands on line ${twin.line} already.`, 'Keep one of the two rows.');
  else if ((from ?? to!) <= valuesOf(before)['to']!) add('from', `This row begins before the one above it ends, with ${before.values['to']!}; somebody would be counted twice, or the rows are out of order.`, 'Put the rows in the order of their years, and let none overlap.');
  return found;
}

/** Years that no row counts, in a table whose rows are in order. */
const gaps = (file: string, rows: readonly CsvRow[]): Finding[] => rows.flatMap(({ line, values }, index) => {
  const before = rows[index - 1]?.values['to'];
  if (before === undefined || rows[index - 1]!.values['from'] === '' || Number(values['from']) <= Number(before) + 1) return [];
  return [{ severity: 'warning', file, line, field: 'from', value: values['from']!, why: `No row counts the years between ${before} and this one.`, mend: 'Add them where the source gives them; the chart leaves their room empty.' }];
});

/** @param sources the ids of the sources; undefined where they could not be read. */
const aboutTable = ({ file, path, text }: TextFile, sources: readonly string[] | undefined, today: string): Finding[] => {
  const csv = readCsv(text);
  if (csv.failure) return [{ file, line: csv.failure.line, why: `This line cannot be read as CSV: ${csv.failure.why}`, mend: 'Give each line as many values as the first has names, separated by commas; put a value that holds a comma in "double quotes".' }];
  const wanted = tableColumns[path]!;
  const missing = wanted.filter((column) => !csv.columns.includes(column));
  const unknown = csv.columns.filter((column) => !wanted.includes(column));
  if (missing.length > 0 || unknown.length > 0) {
    return [{ file, line: 1, value: csv.columns.join(','), why: 'The first line must name the columns of this table.', mend: `Write ${wanted.join(',')}.` }];
  }
  if (csv.rows.length === 0) return [{ file, line: 1, why: 'This table has no rows.', mend: 'Restore it from the project’s history.' }];
  const sound: CsvRow[] = [];
  const faults = csv.rows.flatMap((row): Finding[] => {
    const wrong = wanted.flatMap((field): Finding[] => {
      const value = row.values[field]!;
      const fault = aboutValue(field, value) ?? (field === 'source' && sources && !sources.includes(value)
        ? { why: `There is no source "${value}" in sources.yaml.`, mend: didYouMean(value, sources) } : undefined);
      return fault ? [{ file, line: row.line, field, value, ...fault }] : [];
    });
    if (wrong.length > 0) return wrong;
    const order = aboutOrder(row, sound, today);
    sound.push(row);
    return order.map((finding) => ({ file, line: row.line, ...finding }));
  });
  return faults.length > 0 ? faults : gaps(file, csv.rows);
};

/** Figures are whole, in order, counted once and add up, line by line. */
export const figures: ContentRule = {
  name: 'figures',
  check: (content: Content, { today }) => {
    const sources = content.unreadable.has(`${content.shownAs}/sources.yaml`) ? undefined : content.sources.map(({ id }) => id);
    return content.context.tables.flatMap((table) => aboutTable(table, sources, today));
  },
};

import { styleText } from 'node:util';
import { inReadingOrder, type Problem } from './problem.ts';

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The value as an editor would recognise it, cut to one line of 80 characters. */
export const shownValue = (value: unknown): string => {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value) ?? String(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** `content/places.yaml:12:3`, which editors and terminals turn into a link. */
export const placeInFile = ({ file, line, column }: Problem): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

/** The closing line: how many errors and warnings there are. */
export const summary = (problems: readonly Problem[]): string => {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'The content keeps every rule.';
  if (errors === 0) return `${count(warnings, 'warning')}, no errors.`;
  const rest = warnings > 0 ? ` and ${count(warnings, 'warning')}` : '';
  return `${count(errors, 'error')}${rest}. Nothing is built until the errors are mended.`;
};

/** The report for a person at a terminal. */
export const textReport = (problems: readonly Problem[], colour: boolean): string => {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const entries = inReadingOrder(problems).map((problem) => {
    const isError = problem.severity === 'error';
    const lines = [
      `${paint(isError ? 'red' : 'yellow', problem.severity)} ${paint('bold', placeInFile(problem))} ${paint('dim', `(${problem.rule})`)}`,
    ];
    if (problem.field !== undefined) {
      const value = problem.value === undefined ? '' : ` = ${shownValue(problem.value)}`;
      lines.push(`  ${paint('cyan', problem.field)}${value}`);
    } else if (problem.value !== undefined) {
      lines.push(`  ${shownValue(problem.value)}`);
    }
    lines.push(`  ${problem.why}`, `  ${paint('green', 'Mend:')} ${problem.mend}`);
    return lines.join('\n');
  });
  return [...entries, paint('bold', summary(problems))].join('\n\n');
};

/** The report for a tool: one JSON document. */
export const jsonReport = (problems: readonly Problem[]): string =>
  JSON.stringify({ problems: inReadingOrder(problems), summary: summary(problems) }, null, 2);

const escapeMessage = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** The report as GitHub's workflow commands, which it shows beside the lines of a pull request. */
export const githubReport = (problems: readonly Problem[]): string =>
  inReadingOrder(problems).map((problem) => {
    const properties = [
      `file=${escapeProperty(problem.file)}`,
      ...(problem.line === undefined ? [] : [`line=${problem.line}`]),
      ...(problem.column === undefined ? [] : [`col=${problem.column}`]),
      `title=${escapeProperty(problem.field === undefined ? problem.rule : `${problem.rule}: ${problem.field}`)}`,
    ].join(',');
    const value = problem.value === undefined ? '' : ` Found ${shownValue(problem.value)}.`;
    return `::${problem.severity} ${properties}::${escapeMessage(`${problem.why}${value} ${problem.mend}`)}`;
  }).join('\n');

/** Prints the problems in the form that the surroundings ask for. */
export const printReport = (problems: readonly Problem[], options: { json?: boolean } = {}): void => {
  if (options.json) {
    process.stdout.write(`${jsonReport(problems)}\n`);
    return;
  }
  const colour = Boolean(process.stderr.isTTY) && !process.env.NO_COLOR;
  process.stderr.write(`${textReport(problems, colour)}\n`);
  if (process.env.GITHUB_ACTIONS && problems.length > 0) process.stdout.write(`${githubReport(problems)}\n`);
};

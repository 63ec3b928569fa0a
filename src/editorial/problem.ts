/** Where in a file something stands; lines and columns count from 1. */
export interface Position {
  line?: number;
  column?: number;
}

/** One thing that is wrong with the content, said so that an editor can mend it without asking anybody. */
export interface Problem extends Position {
  /** An error fails the check and the build; a warning is printed and passes. */
  severity: 'error' | 'warning';
  /** The name of the rule's file in `src/editorial/rules`. */
  rule: string;
  /** Path of the file, as seen from the project's folder. */
  file: string;
  /** The field, written as a path: `consent.reviewed`. */
  field?: string;
  /** The value that was found. */
  value?: unknown;
  /** What is wrong, in one sentence. */
  why: string;
  /** What to do about it, in one sentence. */
  mend: string;
}

/** A problem without the parts that {@link problemsOf} fills in. */
export type Finding = Omit<Problem, 'severity' | 'rule'> & { severity?: Problem['severity'] };

/** Completes the findings of one rule: they are errors unless they say otherwise. */
export const problemsOf = (rule: string, findings: Finding[]): Problem[] =>
  findings.map((finding) => ({ severity: 'error', rule, ...finding }));

/** True when at least one of the problems fails the build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

/** Problems in the order an editor works through them: by file, then by line, errors before warnings. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) =>
    a.file.localeCompare(b.file, 'en')
    || (a.line ?? 0) - (b.line ?? 0)
    || (a.column ?? 0) - (b.column ?? 0)
    || a.severity.localeCompare(b.severity, 'en'));

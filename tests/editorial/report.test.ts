import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/editorial/problem.ts';
import { githubReport, jsonReport, shownValue, summary, textReport } from '../../src/editorial/report.ts';

const error: Problem = {
  severity: 'error', rule: 'schema', file: 'content/places.yaml', line: 12, column: 3, field: 'hyesan.kind', value: 'twon',
  why: 'It must be one of "town".', mend: 'Did you mean "town"?',
};
const warning: Problem = { severity: 'warning', rule: 'translations', file: 'content/a.mdx', why: '100% English.', mend: 'Translate it:\nsoon.' };

describe('the report', () => {
  it('tells a person everything, in the order of the files', () => {
    expect(textReport([error, warning], false)).toBe(`warning content/a.mdx (translations)
  100% English.
  Mend: Translate it:
soon.

error content/places.yaml:12:3 (schema)
  hyesan.kind = "twon"
  It must be one of "town".
  Mend: Did you mean "town"?

1 error and 1 warning. Nothing is built until the errors are mended.`);
  });
  it('is coloured only when asked to be', () => {
    expect(textReport([error], true)).toContain('\u001b[31merror\u001b[39m');
    expect(textReport([error], false)).not.toContain('\u001b');
  });
  it('is one JSON document for a tool', () => {
    expect(JSON.parse(jsonReport([error, warning]))).toEqual({ problems: [warning, error], summary: summary([error, warning]) });
  });
  it('annotates lines on GitHub, escaping what its commands reserve', () => {
    expect(githubReport([error, warning])).toBe(`::warning file=content/a.mdx,title=translations::100%25 English. Translate it:%0Asoon.
::error file=content/places.yaml,line=12,col=3,title=schema%3A hyesan.kind::It must be one of "town". Found "twon". Did you mean "town"?`);
  });
  it('cuts long values to a line', () => {
    expect(shownValue('x\ny'.repeat(60))).toHaveLength(80);
  });
  it('says so when there is nothing to say', () => {
    expect([summary([]), summary([warning])]).toEqual(['The content keeps every rule.', '1 warning, no errors.']);
  });
});

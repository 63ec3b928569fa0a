import { describe, expect, it } from 'vitest';
import { problemPage, stoppers } from '../../src/editorial/problem-page.ts';
import { edited, problemsWith } from './fixture.ts';

describe('mistakes that keep the dev server from showing a page', () => {
  it('are those without which no page can be put together', () => {
    expect(stoppers(problemsWith())).toEqual([]);
    expect(stoppers(problemsWith(edited('testimonies/joon/train.mdx', 'place: inland', 'place: inlnd')))).toHaveLength(1);
    expect(stoppers(problemsWith(edited('places.yaml', 'kind: border', 'kind: boarder'))).length).toBeGreaterThan(0);
  });

  it('are not those after which there is still something to show', () => {
    expect(stoppers(problemsWith(edited('testimonies/joon/person.yaml', /left: .*/, 'left: banana')))).toEqual([]);
    expect(stoppers(problemsWith(edited('testimonies/joon/train.mdx', 'south for three days', 'south past 41.76, 128.21')))).toEqual([]);
  });

  it('are told with file, field, value, reason and remedy, whatever stands in them', () => {
    const page = problemPage([{ severity: 'error', rule: 'references', file: 'content/a.mdx', line: 6, column: 1, field: 'place', value: '<b>', why: 'There is no place.', mend: 'Did you mean "b"?' }], '/base/@vite/client');
    for (const part of ['content/a.mdx:6:1', 'place = &quot;&lt;b>&quot;', 'There is no place.', 'Did you mean &quot;b&quot;?', 'src="/base/@vite/client"']) expect(page).toContain(part);
    expect(page).not.toContain('<b>');
  });
});

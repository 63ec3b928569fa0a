import { describe, expect, it } from 'vitest';
import { edited, line, problemsWith, type Files } from './fixture.ts';
import { goodPhoto, home, person, text, withBody, withPhoto } from './mistaken.ts';
import { mistakes } from './mistakes.ts';

// The text of every message is kept in __snapshots__ and read like a page of the manual; `npx vitest -u` rewrites it.

describe('content that keeps every rule', () => {
  it('has no problems', () => expect(problemsWith()).toEqual([]));

  const harmless: Record<string, Files> = {
    'a byte order mark': { [person]: `\ufeff${text(person)}`, [home]: `\ufeff${text(home)}` },
    'line ends of Windows': { [person]: text(person).replaceAll('\n', '\r\n'), [home]: text(home).replaceAll('\n', '\r\n') },
    'years, sums and percentages side by side': withBody('In 2009, 2,914 came; 84.5, 12.4 percent; 1998–2001; $6,000–32,400; 468 (230 + 220).'),
    'a discouraged word in quotation marks': withBody('The source speaks of “defectors”.'),
    'a discouraged word in a quotation': withBody('<Quote source="a-book">\nThe defectors came.\n</Quote>'),
    'links to pages of the site': withBody('As [he](/people/joon/#joon-train), [all](/people/), [before](/ko/chapters/joon-train/), [a file](/feed.xml) and [the rest](/) say.'),
    'the parallel that divided the country': withBody('It was divided along 38 degrees north, 38° N. 북위 38도선을 넘었다.'),
    'a note behind a field': edited(home, 'title: Home', 'title: Home # later perhaps another'),
    'a comment': withBody('{/* for later */}'),
    'a withdrawn person': edited(person, 'status: active', 'status: withdrawn'),
    'a withdrawn person whose review is old': edited(person, '2026-11-01\n  status: active', '2020-11-01\n  status: withdrawn'),
    'a picture within the consent': withPhoto(goodPhoto),
    'a file of corrections that holds none': { 'corrections.yaml': '# none yet\n' },
    'a person put aside': { 'testimonies/_zoe/person.yaml': '- no person at all' },
    'marks without end, which take no time': withBody(`${'“a '.repeat(40_000)}\n\n${'abc+'.repeat(40_000)}`),
    'a note of the editors': { 'testimonies/mina/_notes.txt': 'x' },
    'a gateway that a source names': { 'places.yaml': `${text('places.yaml')}bangkok: { name: { en: Bangkok, ko: 방콕 }, country: TH, kind: city, precision: city, at: [100.5, 13.76], source: a-book }\n` },
  };
  it.each(Object.entries(harmless))('may hold %s', (_, files) => expect(problemsWith(files).map(line)).toEqual([]));
});

describe.each(Object.entries(mistakes))('the rule %s', (rule, cases) => {
  const speaking = new Set<string>();
  it.each(Object.entries(cases))('explains %s', (_, files) => {
    const problems = problemsWith(files);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.file).toMatch(/^content\//);
      expect(problem.mend).toMatch(/[.?>]$/);
      speaking.add(problem.rule);
    }
    expect(problems.map(line).join('\n')).toMatchSnapshot();
  });
  it('is the rule that speaks', () => expect([...speaking]).toContain(rule));
});

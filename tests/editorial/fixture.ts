import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/editorial/check-content.ts';
import type { Problem } from '../../src/editorial/problem.ts';
import { pageIds } from '../../src/schema/page-ids.ts';

/** The files of a content folder by path; a value of null takes a file away. */
export type Files = Record<string, string | Uint8Array | null>;

export const today = '2026-11-22';

const person = (name: string, ko: string) => `name: { en: ${name}, ko: ${ko} }
left: 2008
source: a-book
pseudonym: unknown
contentNotes: []
summary: { en: A sentence about ${name}., ko: 한 문장. }
consent:
  basis: published-by-source
  scope: [text, map, translation]
  reviewed: 2026-11-01
  status: active
`;

const chapter = (title: string, place: string, body: string) => `---
title: ${title}
place: ${place}
summary: One sentence about it.
mapText: The map shows one place.
source: a-book
voice: retold
---

${body}
`;

const twin = (title: string, body: string) => `---
title: ${title}
summary: 한 문장.
mapText: 지도는 한 곳을 보여 준다.
---

${body}
`;

const page = (title: string, body: string) => `---\ntitle: ${title}\nsummary: One sentence.\n---\n\n${body}\n`;

/** A small content that keeps every rule. */
export const valid: Files = {
  'places.yaml': `village: { name: { en: The village, ko: 마을 }, country: KP, kind: region, precision: region, at: [129.3, 41.8] }
river: { name: { en: The river, ko: 강 }, country: KP, kind: border, precision: region, at: [129.7, 42.4] }
plain: { name: { en: The plain, ko: 평야 }, country: CN, kind: via, precision: country, at: [117, 39] }
inland: { name: { en: Inland, ko: 내륙 }, country: CN, kind: region, precision: country, at: [113, 30] }
city: { name: { en: The city, ko: 도시 }, country: KR, kind: city, precision: city, at: [126.98, 37.57] }
everything: { name: { en: Everything, ko: 전체 }, country: null, kind: area, precision: country, extent: [98, 12, 132, 44] }
`,
  'sources.yaml': `a-book:
  title: A Book
  publisher: A Publisher
  date: 2020-01-31
  url: https://example.org/
  licence: null
  kind: account
`,
  'journey.yaml': `view: [everything]
straightLine: { from: river, to: city }
acts:
  - id: north-korea
    title: { en: North Korea, ko: 북한 }
    line: { en: It begins., ko: 시작된다. }
    view: [everything]
    stops:
      - { place: village }
      - { place: river }
  - id: china
    title: { en: China, ko: 중국 }
    line: { en: It goes on., ko: 이어진다. }
    view: [everything]
    stops:
      - { place: inland, via: [plain] }
  - id: south-korea
    title: { en: South Korea, ko: 대한민국 }
    line: { en: It ends., ko: 끝난다. }
    view: [everything]
    stops:
      - { place: city, by: air }
`,
  'giving.yaml': `hosts: [example.org]
recipients:
  friends:
    name: { en: The Friends, ko: 친구들 }
    url: https://example.org/donate
    label: { en: Give, ko: 후원하기 }
    text: { en: The Friends help people on the way., ko: 친구들은 길 위의 사람들을 돕는다. }
calls:
  header: friends
  afterAct: { china: friends }
  end: null
`,
  'testimonies/mina/person.yaml': person('Mina', '미나'),
  'testimonies/mina/home.mdx': chapter('Home', 'village', 'Mina lived in a village of twelve houses, and everybody knew everybody there by name.'),
  'testimonies/mina/home.ko.mdx': twin('집', '열두 집이 사는 마을이었다.'),
  'testimonies/joon/person.yaml': person('Joon', '준'),
  'testimonies/joon/train.mdx': chapter('The train', 'inland', 'The train went south for three days.'),
  'testimonies/joon/train.ko.mdx': twin('기차', '기차는 사흘 동안 남쪽으로 갔다.'),
  'interludes/arrival.mdx': `---
title: Arrival
place: city
summary: What happens on arrival.
mapText: The map shows the city.
sources: [a-book]
voice: documentary
---

In 2009, 2,914 people arrived; 367 miles is the straight line, 3,000 miles the road.
`,
  'interludes/arrival.ko.mdx': twin('도착', '2009년에 2,914명이 도착했다.'),
  'arrivals.csv': `period,from,to,men,women,total,source
~1998,,1998,8,2,10,a-book
~2001,1999,2001,5,5,10,a-book
2002,2002,2002,4,6,10,a-book
2003,2003,2003,5,8,13,a-book
`,
  'arrivals-earlier.csv': `period,from,to,total,source
1998,1998,1998,9,a-book
1999,1999,1999,3,a-book
`,
  'numbers.yaml': `printed: { men: 21, women: 21, total: 43, source: a-book }
marks:
  - { year: 2002, title: { en: many, ko: 많음 }, text: { en: Many came., ko: 많이 왔다. }, sources: [a-book] }
women:
  - { text: { en: More women came., ko: 여성이 더 많이 왔다. }, sources: [a-book] }
origin:
  provinces: [ryanggang]
  figures:
    - { value: [76, 84], unit: percent, years: "2014", label: { en: from the border, ko: 국경에서 }, source: a-book }
  statements:
    - { text: { en: They came from the border., ko: 국경에서 왔다. }, sources: [a-book] }
counts:
  - { value: 40, bound: about, unit: people, label: { en: in another count, ko: 다른 셈 }, source: a-book }
notes:
  - { text: { en: The totals differ., ko: 총계가 다르다. }, sources: [a-book] }
`,
  'after-arrival.yaml': `view: [city]
steps:
  - id: questions
    place: city
    placeLabel: { en: The centre, ko: 센터 }
    view: [city]
    title: { en: Questions, ko: 질문 }
    mapText: { en: The city., ko: 도시. }
    contentNotes:
      - { en: an interrogation, ko: 심문 }
    figures:
      - { value: 90, bound: about, unit: days, label: { en: of questions, ko: 동안의 질문 }, source: a-book }
    statements:
      - { text: { en: There are questions first., ko: 먼저 질문이 있다. }, sources: [a-book] }
      - { text: { en: Joon was asked for three days about the train that took him there., ko: 준은 사흘 동안 질문을 받았다. }, sources: [a-book], person: joon }
`,
  'destinations.yaml': `the-south:
  name: { en: The South, ko: 남쪽 }
  countries: [KR]
  figures:
    - { value: 40, unit: people, label: { en: live there, ko: 사는 사람 }, source: a-book }
  statements:
    - { text: { en: Most people go there., ko: 대부분 그곳으로 간다. }, sources: [a-book] }
`,
  'history.yaml': `periods:
  - id: first
    title: { en: First, ko: 처음 }
    years: 1953–1989
    events:
      - { year: 1953, when: { en: in 1953, ko: 1953년에 }, kind: law, text: { en: A law., ko: 법. }, sources: [a-book] }
      - { year: 1962, kind: law, text: { en: Another law., ko: 다른 법. }, sources: [a-book] }
  - id: then
    title: { en: Then, ko: 다음 }
    years: 1990–2003
    events:
      - { year: 1999, kind: word, text: { en: A word., ko: 말. }, sources: [a-book] }
`,
  'terms.yaml': `a-word:
  hangul: 말
  hanja: 語
  means: { en: a word, ko: 말 }
  text: { en: It is said., ko: 하는 말. }
  sources: [a-book]
`,
  'site.yaml': 'editors: editors@site.example\n',
  'pages/cover.mdx': page('Cover', 'What this is.'),
  'pages/cover.ko.mdx': page('표지', '이것은 무엇인가.'),
};

for (const id of pageIds.filter((one) => one !== 'cover')) {
  valid[`pages/${id}.mdx`] = page('A page', 'Some words.');
  valid[`pages/${id}.ko.mdx`] = page('쪽', '몇 마디.');
}

/** Writes a content folder to a temporary place, calls `use` with it, and takes it away again. */
export const withContent = <T>(files: Files, use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const [path, content] of Object.entries({ ...valid, ...files })) {
      if (content === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The problems of the valid content with some files replaced. */
export const problemsWith = (files: Files = {}, day = today): Problem[] =>
  withContent(files, (folder) => checkContent({ folder, shownAs: 'content', today: day }).problems);

/** A file of the valid content with one passage replaced; throws when the passage is not there. */
export const edited = (path: string, from: string | RegExp, to: string): Files => {
  const text = valid[path];
  if (typeof text !== 'string') throw new Error(`The fixture has no text ${path}.`);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`"${String(from)}" does not stand in ${path}.`);
  return { [path]: changed };
};

/** A problem on one line, as the tests assert it. */
export const line = ({ severity, rule, file, line: number, field, value, why, mend }: Problem): string =>
  `${severity === 'warning' ? 'warning ' : ''}${file}${number === undefined ? '' : `:${number}`} (${rule}) ${field ?? ''}${value === undefined ? '' : ` = ${JSON.stringify(value)}`} | ${why} | ${mend}`;

import { describe, expect, it } from 'vitest';
import { edited, line, problemsWith, valid, type Files } from './fixture.ts';

// The text of every message is kept in __snapshots__ and read like a page of the manual; `npx vitest -u` rewrites it.

const person = 'testimonies/mina/person.yaml';
const home = 'testimonies/mina/home.mdx';
const twin = 'testimonies/mina/home.ko.mdx';
const text = (path: string) => valid[path] as string;
const withBody = (body: string): Files => ({ [home]: `${text(home)}\n${body}\n` });
const withPhoto = (attributes: string, scope = 'text, map, translation, photo', more: Files = {}): Files => ({
  ...withBody(`<Photo ${attributes} />`),
  ...edited(person, 'text, map, translation', scope),
  'testimonies/mina/jar.jpg': 'no real picture', ...more,
});
const goodPhoto = 'src="testimonies/mina/jar.jpg" alt="A clay jar beside a door" credit="A. Name" shows="thing"';

const mistakes: Record<string, Record<string, Files>> = {
  encoding: {
    'an empty file': { [home]: '  \n' },
    'a file of 2 MB': { [home]: text(home) + 'x'.repeat(2_000_000) },
    'Latin-1 instead of UTF-8': { [home]: Buffer.from(`${text(home)}caf\xe9`, 'latin1') },
    'UTF-16 instead of UTF-8': { [person]: Buffer.from(`\ufeff${text(person)}`, 'utf16le') },
    'no front matter': { [home]: 'Only text.\n' },
    'front matter that is not closed': { [home]: '---\ntitle: Home\n\nText.\n' },
    'a file of another kind': { 'testimonies/mina/notes.docx': 'x' },
  },
  files: {
    'a wrong ending': { 'testimonies/mina/person.yml': text(person) },
    'Markdown instead of MDX': { 'testimonies/mina/home.md': text(home) },
    'a chapter in the wrong place': { 'home.mdx': text(home) },
    'no places.yaml': { 'places.yaml': null },
  },
  yaml: {
    'a tab': edited(person, '  basis', '\tbasis'),
    'an open quotation mark': edited(person, 'left: 2008', 'left: "2008'),
    'an open bracket': edited(person, 'translation]', 'translation'),
    'a colon in a text': edited(home, 'title: Home', 'title: Home: the village'),
    'a field written twice': edited(person, 'left: 2008', 'left: 2008\nleft: 2009'),
    'uneven indentation': edited(person, '  scope', '   scope'),
    'an alias to nothing': edited(person, 'left: 2008', 'left: *year'),
    'a list instead of fields': { [person]: '- Mina\n- 2008\n' },
    'only a comment': { 'places.yaml': '# places\n' },
  },
  schema: {
    'a misspelt field': edited(person, 'pseudonym:', 'psuedonym:'),
    'a missing field': edited(person, /source:.*\n/, ''),
    'a comma in an unquoted text': edited(person, 'ko: 미나', 'ko: 미나, 또는 민아'),
    'a number for a text': edited(person, 'en: Mina', 'en: 12'),
    'a text for a number': edited(person, '2008', 'soon'),
    'a year out of range': edited(person, '2008', '1900'),
    'a misspelt value': edited(person, 'status: active', 'status: withdraw'),
    'a value of another type': edited(person, 'pseudonym: unknown', 'pseudonym: true'),
    'a day in another order': edited(person, '2026-11-01', '01.11.2026'),
    'a day that does not exist': edited('sources.yaml', '2020-01-31', '2020-02-31'),
    'an empty list': edited(person, '[text, map, translation]', '[]'),
    'a text for a list': edited(person, '[text, map, translation]', 'text'),
    'content notes that are not written out': edited(person, 'contentNotes: []\n', ''),
    'a title too long': edited(home, 'title: Home', `title: ${'home '.repeat(20)}`),
    'an address without https': edited('sources.yaml', 'https://example.org/', 'http://example.org/'),
    'an address without a protocol': edited('sources.yaml', 'https://example.org/', 'example.org'),
    'a latitude beyond the pole': edited('places.yaml', '[129.3, 41.8]', '[129.3, 95]'),
    'latitude before longitude': edited('places.yaml', '[129.3, 41.8]', '[41.8, 129.3]'),
    'coordinates as text': edited('places.yaml', '[129.3, 41.8]', '"129.3, 41.8"'),
    'three coordinates': edited('places.yaml', '[129.3, 41.8]', '[129.3, 41.8, 12]'),
    'a place without a point': edited('places.yaml', ', at: [129.3, 41.8]', ''),
    'a misspelt act': edited('journey.yaml', 'id: china', 'id: chinna'),
    'a translation with a field of the original': edited(twin, 'title:', 'place: village\ntitle:'),
    'a page with an unknown field': edited('pages/cover.mdx', 'title:', 'author: me\ntitle:'),
  },
  ids: {
    'a person in hangul': { 'testimonies/미나/person.yaml': edited(person, '{ en: Mina', '{ en: Minah')[person]!, 'testimonies/미나/home.mdx': text(home), 'testimonies/미나/home.ko.mdx': text(twin) },
    'an emoji': { 'testimonies/mina/😀.mdx': text(home), 'testimonies/mina/😀.ko.mdx': text(twin) },
    'capitals': { 'interludes/The Road.mdx': text('interludes/arrival.mdx'), 'interludes/The Road.ko.mdx': text('interludes/arrival.ko.mdx') },
    'a place with a space': edited('places.yaml', 'plain:', 'the plain:'),
    'two people of one id': { 'testimonies/Mina/person.yaml': text(person), 'testimonies/Mina/home.mdx': text(home), 'testimonies/Mina/home.ko.mdx': text(twin) },
    'two chapters of one id': {
      'interludes/mina-home.mdx': text('interludes/arrival.mdx'), 'interludes/mina-home.ko.mdx': text('interludes/arrival.ko.mdx'),
    },
  },
  references: {
    'an unknown recipient in a list': edited('giving.yaml', 'end: null', 'end: [friends, winter]'),
    'an unknown place': edited(home, 'place: village', 'place: vilage'),
    'an unknown place in view': edited(home, 'source:', 'view: [village, rivver]\nsource:'),
    'an unknown source': edited(home, 'source: a-book', 'source: book'),
    'an unknown source of a person': edited(person, 'source: a-book', 'source: a-boook'),
    'an unknown source of an interlude': edited('interludes/arrival.mdx', '[a-book]', '[a-book, another]'),
    'an unknown end of a line': edited(person, 'consent:', 'route: { from: village, to: citty }\nconsent:'),
    'an unknown stop': edited('journey.yaml', 'place: village', 'place: hamlet'),
    'an unknown bend': edited('journey.yaml', 'via: [plain]', 'via: [plane]'),
    'an unknown area of the journey': edited('journey.yaml', 'view: [everything]\nstraight', 'view: [everythin]\nstraight'),
    'an unknown end of the straight line': edited('journey.yaml', 'from: river', 'from: rivre'),
    'an unknown recipient': edited('giving.yaml', 'header: friends', 'header: friend'),
    'an unknown act': edited('giving.yaml', '{ china: friends }', '{ chna: friends }'),
    'a chapter off the route': edited(home, 'place: village', 'place: everything'),
    'a folder without a person': { [person]: null },
  },
  consent: {
    'a review of 13 months ago': edited(person, '2026-11-01', '2025-10-01'),
    'a review of 19 months ago': edited(person, '2026-11-01', '2025-04-01'),
    'a review in the future': edited(person, '2026-11-01', '2027-11-01'),
    'no scope for text': edited(person, '[text, map, translation]', '[map, translation]'),
    'no scope for the map': edited(person, '[text, map, translation]', '[text, translation]'),
    'no scope for translation': edited(person, '[text, map, translation]', '[text, map]'),
    'words taken over without direct consent': edited(home, 'voice: retold', 'voice: verbatim'),
    'a person without a chapter': { [home]: null, [twin]: null },
  },
  withdrawal: {
    'a withdrawn person named on a page': { ...edited(person, 'status: active', 'status: withdrawn'), ...edited('pages/cover.mdx', 'What this is.', 'Mina tells it.') },
    'a paused person named in a field': { ...edited(person, 'status: active', 'status: paused'), ...edited('interludes/arrival.mdx', 'What happens on arrival.', 'What Mina saw.') },
    'a withdrawn person’s name in hangul': { ...edited(person, 'status: active', 'status: withdrawn'), ...edited('pages/cover.ko.mdx', '이것은 무엇인가.', '미나는 말한다.') },
    'a withdrawn person’s name that is a word as well': { [person]: text(person).replace('ko: 미나', 'ko: 하늘').replace('status: active', 'status: withdrawn'), ...edited('pages/cover.ko.mdx', '이것은 무엇인가.', '하늘이 맑다.') },
  },
  places: {
    'a place outside its country': edited('places.yaml', '[129.3, 41.8]', '[127, 37.5]'),
    'a bend outside its country': edited('places.yaml', 'at: [117, 39]', 'at: [107, 47]'),
    'too many decimals': edited('places.yaml', '[129.3, 41.8]', '[129.31, 41.84]'),
    'decimals at the precision of a country': edited('places.yaml', 'at: [113, 30]', 'at: [113.5, 30]'),
    'a border too precise': edited('places.yaml', 'kind: border, precision: region', 'kind: border, precision: city'),
    'a region of China too precise': edited('places.yaml', 'inland: { name: { en: Inland, ko: 내륙 }, country: CN, kind: region, precision: country', 'inland: { name: { en: Inland, ko: 내륙 }, country: CN, kind: region, precision: city'),
    'a place in a transit country too precise': { 'places.yaml': `${text('places.yaml')}house: { name: { en: A house, ko: 집 }, country: TH, kind: town, precision: region, at: [100.5, 15.2] }\n` },
    'a gateway without a source': { 'places.yaml': `${text('places.yaml')}bangkok: { name: { en: Bangkok, ko: 방콕 }, country: TH, kind: city, precision: city, at: [100.5, 13.76] }\n` },
    'a gateway with an unknown source': { 'places.yaml': `${text('places.yaml')}bangkok: { name: { en: Bangkok, ko: 방콕 }, country: TH, kind: city, precision: city, at: [100.5, 13.76], source: a-bok }\n` },
    'an unknown country': edited('places.yaml', 'country: KP', 'country: KO'),
    'a country in small letters': edited('places.yaml', 'country: KP', 'country: kp'),
    'a city without a country': edited('places.yaml', 'country: KR', 'country: null'),
    'corners in the wrong order': edited('places.yaml', '[98, 12, 132, 44]', '[132, 44, 98, 12]'),
  },
  coordinates: {
    'a pair in a text': withBody('It was at 129.75, 42.44 that night.'),
    'a pair in brackets': withBody('It was at [129, 42].'),
    'a pair in a field': edited(home, 'summary: One sentence about it.', 'summary: Near 42.44, 129.75 in the hills.'),
    'a pair in another YAML file': edited(person, 'en: A sentence about Mina.', 'en: "From 129.75, 42.44"'),
    'degrees with a direction': withBody('It was at 42.4° N.'),
    'degrees in Korean': { [twin]: `${text(twin)}\n북위 42도였다.\n` },
  },
  route: {
    'an act twice': edited('journey.yaml', 'id: china', 'id: north-korea'),
    'a stop twice': edited('journey.yaml', 'place: inland', 'place: village'),
    'a stop at an area': edited('journey.yaml', '- { place: river }', '- { place: everything }'),
    'a bend past a border': edited('journey.yaml', 'via: [plain]', 'via: [river]'),
    'a straight line from an area': edited('journey.yaml', 'from: river', 'from: everything'),
    'a line that leads back': edited(person, 'consent:', 'route: { from: city, to: village }\nconsent:'),
    'a line that ends off the route': edited(person, 'consent:', 'route: { from: village, to: everything }\nconsent:'),
    'a stop without a point': edited('places.yaml', 'at: [113, 30]', 'extent: [110, 28, 115, 32]'),
  },
  words: {
    'a discouraged word': withBody('Many defectors came.'),
    'a discouraged word in a link': withBody('Many [defectors](https://example.org/) came.'),
    'a discouraged word in a field': edited(home, 'title: Home', 'title: A defector'),
    'a discouraged word in Korean': { [twin]: `${text(twin)}\n많은 탈북자가 왔다.\n` },
    'a discouraged word in an attribute': withBody('<Note title="Brainwashed">\nA word.\n</Note>'),
    'a content note that says nothing': edited(home, 'source:', 'contentNotes: [sensitive content]\nsource:'),
  },
  sources: {
    'a link without https': withBody('[More](http://example.org/) here.'),
    'a bare address without https': withBody('More at http://example.org/ here.'),
    'an address without a protocol': withBody('More at www.example.org here.'),
    'a shortener': withBody('[More](https://bit.ly/3abc) here.'),
    'a redirector': withBody('[More](https://example.org/out?url=https://example.com/) here.'),
    'program code as a link': withBody('[More](javascript:alert) here.'),
    'a shortener as a source': edited('sources.yaml', 'https://example.org/', 'https://tinyurl.com/abc'),
    'a quotation of an unknown source': withBody('<Quote source="a-bok">\nWords.\n</Quote>'),
  },
  pictures: {
    'a picture that is not there': withPhoto('src="testimonies/mina/jug.jpg" alt="A clay jug beside a door" credit="A. Name" shows="thing"'),
    'no description and no credit': withPhoto('src="testimonies/mina/jar.jpg" shows="thing"'),
    'an empty description': withPhoto('src="testimonies/mina/jar.jpg" alt="" credit="A. Name" shows="thing"'),
    'a description that says nothing': withPhoto('src="testimonies/mina/jar.jpg" alt="photo" credit="A. Name" shows="thing"'),
    'no consent for photos': withPhoto(goodPhoto, 'text, translation, map'),
    'a minor': { ...withPhoto(goodPhoto.replace('thing', 'person')), ...{ [person]: `${text(person).replace('translation]', 'translation, photo]')}minorAtTime: true\n` } },
    'a person on a page': { ...edited('pages/cover.mdx', 'What this is.', '<Photo src="pages/face.jpg" alt="A woman at a window" credit="A. Name" shows="person" />'), 'pages/face.jpg': 'x' },
    'somebody else’s picture': { ...edited('testimonies/joon/train.mdx', 'The train', `<Photo ${goodPhoto} />\n\nThe train`), ...edited('testimonies/joon/person.yaml', 'translation]', 'translation, photo]'), 'testimonies/mina/jar.jpg': 'x' },
    'a picture that nobody uses': { 'testimonies/mina/jar.jpg': 'x' },
    'a picture of another kind': { 'testimonies/mina/jar.gif': 'x' },
  },
  giving: {
    'a host that is not allowed': edited('giving.yaml', 'url: https://example.org/donate', 'url: https://example.net/donate'),
    'a shortener as a host': edited('giving.yaml', 'hosts: [example.org]', 'hosts: [example.org, bit.ly]'),
    'an amount': edited('giving.yaml', 'en: Give,', 'en: Give $20,'),
    'urgency': edited('giving.yaml', 'en: The Friends help', 'en: Hurry. The Friends help'),
    'a give link in a text': withBody('[Give](https://example.org/donate) here.'),
    'a host with a protocol': edited('giving.yaml', 'hosts: [example.org]', 'hosts: ["https://example.org"]'),
  },
  markup: {
    'a raw picture': withBody('<img src="a.jpg" alt="x" />'),
    'a raw picture that is not closed': withBody('<img src="a.jpg">'),
    'a picture in Markdown': withBody('![x](a.jpg)'),
    'a script': withBody('<script>alert(1)</script>'),
    'an import': withBody('import x from "y"'),
    'an export': withBody('export const x = 1'),
    'program code in braces': withBody('One and one is {1 + 1}.'),
    'an open brace': withBody('A brace { here.'),
    'an embedded page': withBody('<iframe src="https://example.org/" />'),
    'other HTML': withBody('<b>bold</b> and <span>text</span>'),
    'an HTML comment': withBody('<!-- later -->'),
    'a misspelt component': withBody('<Qoute source="a-book">\nWords.\n</Qoute>'),
    'a component that is not closed': withBody('<Quote source="a-book">\nWords.'),
    'a component that was never opened': withBody('</Quote>'),
    'a quotation without a source': withBody('<Quote>\nWords.\n</Quote>'),
    'a figure without a source': withBody('<Figure value="12">houses</Figure>'),
    'a quotation of nothing': withBody('<Quote source="a-book" />'),
    'a picture with a text': withBody(`<Photo ${goodPhoto}>\nx\n</Photo>`),
    'an unknown attribute': withBody('<Note style="color: red">\nA word.\n</Note>'),
    'a computed attribute': withBody('<Figure value={12} source="a-book">houses</Figure>'),
    'spread attributes': withBody('<Note {...props}>\nA word.\n</Note>'),
    'a give link': withBody('<GiveLink to="friends" />'),
    'no text': { [home]: text(home).split('---\n').slice(0, 2).join('---\n').concat('---\n') },
  },
  translations: {
    'a missing twin': { [twin]: null },
    'a twin without an original': { 'testimonies/mina/hom.ko.mdx': text(twin) },
    'an unknown language': { 'testimonies/mina/home.kr.mdx': text(twin) },
    'a content note lost in translation': edited(home, 'source:', 'contentNotes: [hunger, a death in the family]\nsource:'),
    'a name without its translation': edited(person, 'name: { en: Mina, ko: 미나 }', 'name: { en: Mina }'),
  },
  campaigns: {
    'a campaign that is over': edited('giving.yaml', 'label:', 'until: 2026-11-01\n    label:'),
    'a campaign that has not begun': edited('giving.yaml', 'label:', 'from: 2026-12-24\n    label:'),
    'a campaign that ends soon': edited('giving.yaml', 'label:', 'until: 2026-12-01\n    label:'),
  },
  corrections: {
    'a correction of an unknown chapter': { 'corrections.yaml': '- { date: 2026-11-02, chapter: mina-hom, text: { en: It said twelve., ko: 열둘이라고 했다. } }\n' },
    'a correction in the future': { 'corrections.yaml': '- { date: 2027-11-02, chapter: mina-home, text: { en: It said twelve., ko: 열둘이라고 했다. } }\n' },
    'a correction of a chapter that is not shown': {
      'corrections.yaml': '- { date: 2026-11-02, chapter: mina-home, text: { en: It said twelve., ko: 열둘이라고 했다. } }\n',
      ...edited(person, 'status: active', 'status: paused'),
    },
  },
  figures: {
    'a number with a separator': edited('arrivals.csv', '2003,2003,2003,5,8,13', '2003,2003,2003,5,"1,008",13'),
    'a number in words': edited('arrivals.csv', '4,6,10,a-book\n2003', 'four,6,10,a-book\n2003'),
    'a number below nought': edited('arrivals.csv', '2003,5,8', '2003,-5,8'),
    'a missing number': edited('arrivals.csv', '2003,5,8,13', '2003,5,,13'),
    'a sum that is not one': edited('arrivals.csv', '5,8,13', '5,8,14'),
    'a year twice': edited('arrivals.csv', '2003,2003,2003', '2002,2002,2002'),
    'years out of order': edited('arrivals.csv', '2002,2002,2002,4,6,10,a-book\n2003,2003,2003,5,8,13,a-book', '2003,2003,2003,5,8,13,a-book\n2002,2002,2002,4,6,10,a-book'),
    'a span that overlaps': edited('arrivals.csv', '~2001,1999,2001', '~2001,1997,2001'),
    'a span that ends before it begins': edited('arrivals.csv', '~2001,1999,2001', '~2001,2001,1999'),
    'a year that is none': edited('arrivals.csv', '2003,2003,2003', '2003,23,2003'),
    'a second open beginning': edited('arrivals.csv', '~2001,1999', '~2001,'),
    'an unknown source': edited('arrivals.csv', '13,a-book', '13,a-boook'),
    'a value too many': edited('arrivals.csv', '13,a-book', '13,000,a-book'),
    'a renamed column': edited('arrivals.csv', 'men,women', 'male,female'),
    'a table without rows': { 'arrivals-earlier.csv': 'period,from,to,total,source\n' },
  },
  context: {
    'a claim with an unknown source': edited('history.yaml', 'Another law., ko: 다른 법. }, sources: [a-book]', 'Another law., ko: 다른 법. }, sources: [a-bok]'),
    'a figure with an unknown source': edited('destinations.yaml', 'source: a-book', 'source: b-book'),
    'a claim about nobody': edited('after-arrival.yaml', 'person: joon', 'person: jon'),
    'a range that runs down': edited('numbers.yaml', '[76, 84]', '[84, 76]'),
    'more than all': edited('numbers.yaml', '[76, 84]', '140'),
    'a step at an unknown place': edited('after-arrival.yaml', 'place: city', 'place: town'),
    'a step off the route': edited('after-arrival.yaml', 'place: city', 'place: plain'),
    'a cover of an unknown place': edited('after-arrival.yaml', 'view: [city]\nsteps', 'view: [town]\nsteps'),
    'an event outside its period': edited('history.yaml', 'year: 1962', 'year: 1992'),
    'events out of order': edited('history.yaml', 'year: 1953, when', 'year: 1963, when'),
    'periods that overlap': edited('history.yaml', '1990–2003', '1980–2003'),
    'a period that ends before it begins': edited('history.yaml', '1990–2003', '2003–1990'),
  },
  dates: {
    'a year in the future': edited(person, '2008', '2030'),
    'a source from the future': edited('sources.yaml', '2020-01-31', '2030-01-31'),
    'a campaign that ends before it begins': edited('giving.yaml', '    url:', '    from: 2026-12-01\n    until: 2026-11-01\n    url:'),
  },
};

describe('content that keeps every rule', () => {
  it('has no problems', () => expect(problemsWith()).toEqual([]));

  const harmless: Record<string, Files> = {
    'a byte order mark': { [person]: `\ufeff${text(person)}`, [home]: `\ufeff${text(home)}` },
    'line ends of Windows': { [person]: text(person).replaceAll('\n', '\r\n'), [home]: text(home).replaceAll('\n', '\r\n') },
    'years, sums and percentages side by side': withBody('In 2009, 2,914 came; 84.5, 12.4 percent; 1998–2001; $6,000–32,400; 468 (230 + 220).'),
    'a discouraged word in quotation marks': withBody('The source speaks of “defectors”.'),
    'a discouraged word in a quotation': withBody('<Quote source="a-book">\nThe defectors came.\n</Quote>'),
    'a comment': withBody('{/* for later */}'),
    'a withdrawn person': edited(person, 'status: active', 'status: withdrawn'),
    'a withdrawn person whose review is old': edited(person, '2026-11-01\n  status: active', '2020-11-01\n  status: withdrawn'),
    'a picture within the consent': withPhoto(goodPhoto),
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

import { describe, expect, it } from 'vitest';
import type { BuiltSite } from '../../src/editorial/built-site.ts';
import { checkBuilt, SiteInspection } from '../../src/editorial/check-built.ts';
import { stringsIn } from '../../src/i18n/strings.ts';
import { readContent } from '../../src/editorial/content.ts';
import { edited, line, valid, withContent, type Files } from './fixture.ts';

const head = '<html lang="en"><head><meta name="referrer" content="no-referrer"></head>';
const site = (files: Record<string, string | Buffer>, base = '/'): BuiltSite => ({
  shownAs: 'dist', base, origin: 'https://miles.example',
  files: Object.entries(files).map(([path, content]) => ({
    path, bytes: Buffer.from(content), text: typeof content === 'string' ? content : undefined,
  })),
});
const problems = (files: Record<string, string | Buffer>, content: Files = {}, base = '/') =>
  withContent(content, (folder) => checkBuilt(site(files, base), readContent(folder).content)).map(line);
const page = (body: string) => ({ 'index.html': `${head}<body>${body}</body></html>` });
const says = (message: string) => [expect.stringContaining(message) as string];

describe('a clean page', () => {
  it('passes', () => expect(problems(page('<h1 id="a">Miles</h1><a href="#a">up</a> <a href="https://example.org/donate">Give</a>'))).toEqual([]));
});

describe('a withdrawal', () => {
  const gone = edited('testimonies/mina/person.yaml', 'status: active', 'status: withdrawn');
  const paused = edited('testimonies/mina/person.yaml', 'status: active', 'status: paused');
  const trace = (files: Record<string, string | Buffer>, content: Files = gone) => problems(files, content);
  it('is clean without a trace', () => expect(trace(page('Joon took the train.'))).toEqual([]));
  it.each([
    ['the name', page('Mina was here.')],
    ['the name in hangul, with a particle', page('미나는 말한다.')],
    ['the id of a chapter', page('<p class="mina-home">x</p>')],
    ['the name of a file', { ...page(''), 'people/mina/index.html': `${head}</html>` }],
    ['an image', { ...page(''), '_astro/jar.Bx1.webp': Buffer.from('x') }],
    ['eight words of the text', page('<p>twelve houses, <em>and</em> everybody knew everybody there, by name</p>')],
    ['escaped text', { ...page(''), 'data.json': '{"n":"\\ubbf8\\ub098"}' }],
    ['a place that only they used', page('<a data-place="village">The village</a>')],
    ['a map of the site', { ...page(''), 'sitemap.xml': '<loc>https://miles.example/people/mina-home/</loc>' }],
  ])('is betrayed by %s', (_, files) => {
    expect(trace(files, { ...gone, 'testimonies/mina/jar.jpg': 'x' }).join('\n')).toMatch(/\(withdrawn\).*(?:is not to be shown, but a trace of it was built\.)/);
  });
  it('is betrayed by a claim beside the numbers or a country', () => {
    const claim = '{ text: { en: She had counted seven bridges on the way to her new flat., ko: 다리 일곱 개를 세었다. }, sources: [a-book], person: mina }';
    const told = { ...gone, ...edited('numbers.yaml', 'women:\n', `women:\n  - ${claim}\n`) };
    expect(trace(page('<p>She had counted seven bridges on the way to her new flat.</p>'), told)).toEqual(says('"mina" is not to be shown'));
    expect(trace(page('<p>More women came.</p>'), told)).toEqual([]);
  });
  it('knows an id that is a word by the addresses in which it stands', () => {
    const light = { 'interludes/light.mdx': (valid['interludes/arrival.mdx'] as string).replace('voice:', 'draft: true\nvoice:'), ...edited('pages/cover.mdx', 'What this is.', 'There was no light.') };
    expect(trace(page('<style>.light{color:red}</style><p class="light">There was no light.</p>'), light)).toEqual([]);
    expect(trace(page('<p><a href="https://example.org/chapters/light/">x</a></p>'), light)).toEqual(says('"light" is not to be shown'));
  });
  it('holds for a pause as well', () => expect(trace(page('Mina was here.'), paused)).toEqual(says('"mina" is not to be shown, but a trace of it was built.')));
  it('holds for a draft', () => {
    const draft = edited('testimonies/joon/train.mdx', 'voice: retold', 'voice: retold\ndraft: true');
    expect(trace(page('The train went south for three days.'), draft).filter((text) => text.includes('train'))).toEqual([]);
    expect(trace(page('<a href="#x" id="x" class="joon-train">x</a>'), draft)).toEqual(says('"joon-train" is not to be shown'));
  });
  it('tells a name from the word that it is, where it stands alone', () => {
    const sky = { 'testimonies/mina/person.yaml': gone['testimonies/mina/person.yaml']!.toString().replace('ko: 미나', 'ko: 하늘'), ...edited('pages/cover.ko.mdx', '이것은 무엇인가.', '하늘이 맑다.') };
    expect(trace(page('<p>하늘이 맑다.</p>'), sky)).toEqual([]);
    expect(trace(page('<a>하늘</a>'), sky)).toEqual(says('"mina" is not to be shown'));
  });
  it('does not mind the base map’s own rivers and borders', () => {
    expect(trace({ ...page('<use href="/map/ground.svg#village-green"/>'), 'map/region.json': '{"id":"village"}', 'map/ground.svg': '<svg></svg>' }).filter((text) => text.includes('(withdrawn)'))).toEqual([]);
    expect(trace({ ...page(''), 'data.json': '{"id":"village"}' })).toEqual(says('"village" is not to be shown'));
  });
  it('knows a name written in single letters of hangul', () => expect(trace(page('미나'.normalize('NFD')))).toEqual(says('"mina" is not to be shown')));
  it('does not mind a word that others use', () => {
    const content = { ...gone, 'pages/cover.mdx': (valid['pages/cover.mdx'] as string).replace('What this is.', 'The village is far.') };
    expect(trace(page('The village is far.'), content)).toEqual([]);
  });
});

describe('readers', () => {
  it.each([
    ['a picture', '<img src="https://elsewhere.example/a.png" alt="">'], ['a script', '<script src="//elsewhere.example/a.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="https://elsewhere.example/a.css">'], ['a hint', '<link rel="preconnect" href="https://elsewhere.example">'],
    ['a frame', '<iframe src="https://elsewhere.example"></iframe>'], ['a form', '<form action="https://elsewhere.example"></form>'],
    ['a source set', '<img src="/a.webp" srcset="/a.webp 1x, https://elsewhere.example/b.webp 2x" alt="">'],
  ])('are not told on by %s', (_, body) => {
    expect(problems({ ...page(body), 'a.webp': Buffer.from('x') }).join('\n')).toContain('This page would ask another server for something, and so tell it who reads here.');
  });
  it('are not told on by styles or programs', () => {
    expect(problems({ 'a.css': '@import "https://elsewhere.example/a.css"', 'b.js': 'fetch("https://elsewhere.example/")' })).toHaveLength(2);
  });
  it('are not followed', () => expect(problems({ 'a.js': 'load("www.google-analytics.com/ga")' })).toEqual(says('watches readers')));
  it('arrive elsewhere without a trace of this site', () => {
    expect(problems({ 'index.html': '<html><head></head><body></body></html>' })).toEqual(says('learn where they came from'));
    expect(problems(page('<a href="https://example.org/" target="_blank">x</a>'))).toEqual(says('Add rel="noopener noreferrer".'));
  });
  it('may follow a link, and search engines the canonical address', () => {
    expect(problems({ 'index.html': `${head.replace('</head>', '<link rel="canonical" href="https://miles.example/"></head>')}<a href="https://example.org/">x</a></html>` })).toEqual([]);
  });
});

describe('the line', () => {
  const line = '<svg><g class="line"></g></svg>';
  it('has a caption', () => expect(problems(page(line))).toEqual(says('does not say that it is illustrative')));
  it('may have it in either language', () => expect(problems(page(`${line}<small>${stringsIn('ko').illustrative}</small>`))).toEqual([]));
});

describe('an id', () => {
  it('stands once on a page', () => expect(problems(page('<p id="a">x</p><p id="a">y</p>'))).toEqual(says('Two things on this page have the id "a".')));
});

describe('coordinates', () => {
  it('are no finer than 2 decimals', () => {
    expect(problems(page('<p data-camera="[129.7543,42.4412]">x</p>'))).toEqual(says('more closely than 2 decimals'));
    expect(problems(page('<p data-camera="[129.75,42.44]">x</p><svg><path d="M129.7543,42.4412"/></svg>'))).toEqual([]);
  });
});

describe('pictures', () => {
  const segment = (marker: number, body: string) => Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), Buffer.from(body, 'latin1')]);
  const jpeg = (...segments: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xda])]);
  const webp = (kind: string) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 \x02\0\0\0xx', 'latin1'), Buffer.from(`${kind}\x02\0\0\0xx`, 'latin1')]);
  const png = (kind: string) => Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\x02${kind}xx1234`, 'latin1');
  const avif = (kind: string) => Buffer.from(`\0\0\0\x1cftypavif\0\0\0\0meta\0\0\0\0iinf\0\0\0\0\0\0\0\0\0\x15infe\x02\0\0\0\0\x01\0\0${kind}\0`, 'latin1');
  it.each([
    ['JPEG', jpeg(segment(0xe0, 'JFIF\0'), segment(0xe1, 'Exif\0\0'))], ['JPEG with XMP', jpeg(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0'))],
    ['WebP', webp('EXIF')], ['PNG', png('eXIf')], ['AVIF', avif('Exif')],
  ])('carry no metadata as %s', (_, bytes) => expect(problems({ picture: bytes })).toEqual(says('This picture carries metadata')));
  it.each([['JPEG', jpeg(segment(0xe0, 'JFIF\0'))], ['WebP', webp('ALPH')], ['PNG', png('IDAT')], ['AVIF', avif('av01')]])('may be %s without', (_, bytes) => {
    expect(problems({ picture: bytes })).toEqual([]);
  });
});

describe('links that lead away', () => {
  it.each([
    ['http://example.org/', 'something other than https'], ['https://bit.ly/x', 'passes readers on'],
    ['https://example.net/donate', 'asks for a gift, but example.net does not stand in `hosts`'],
  ])('%s is refused', (href, why) => expect(problems(page(`<a href="${href}">x</a>`))).toEqual(says(why)));
});

describe('links within the site', () => {
  it('lead to something that was built', () => {
    expect(problems(page('<a href="/nowhere/">x</a>'))).toEqual(says('Nothing was built at this address.'));
    expect(problems({ ...page('<a href="/people/">x</a><a href="people/index.html">x</a>'), 'people/index.html': `${head}</html>` })).toEqual([]);
  });
  it('lead to something on the page', () => expect(problems(page('<p id="il-lyong-radio"></p><a href="/#il-lyong-rado">x</a>'))).toEqual(says('Did you mean "il-lyong-radio"?')));
  it('keep to the base path', () => {
    expect(problems(page('<a href="/people/">x</a>'), {}, '/journey/')).toEqual(says('lies outside the site, which is served below /journey/'));
    expect(problems(page('<a href="/journey/">x</a>'), {}, '/journey/')).toEqual([]);
  });
});

describe('what is looked at while the site is built', () => {
  const bad = page('<img src="https://elsewhere.example/a.png"><a href="/gone/">x</a>');
  const inspected = (seen: readonly Record<string, string>[], paths: readonly string[]) => withContent({}, (folder) => {
    const inspection = new SiteInspection(site({}), readContent(folder).content);
    for (const files of seen) for (const file of site(files).files) inspection.look(file);
    return inspection.end(new Set(paths)).length;
  });
  it('is judged', () => expect(inspected([bad], ['index.html'])).toBe(2));
  it('is judged anew when it was changed', () => expect(inspected([bad, page('')], ['index.html'])).toBe(0));
  it('is forgotten when it was taken away', () => expect(inspected([bad], [])).toBe(0));
});

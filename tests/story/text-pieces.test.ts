import { describe, expect, it } from 'vitest';
import { textPieces } from '../../src/story/text-pieces.ts';

describe('a text', () => {
  it('is one piece where nothing in it depends on the page', () => {
    expect(textPieces('*juche* & [LiNK](https://libertyinnorthkorea.org/)\n\n> said\n\n- one\n- two')).toEqual([
      '<p><em>juche</em> &amp; <a href="https://libertyinnorthkorea.org/">LiNK</a></p>\n<blockquote>\n<p>said</p>\n</blockquote>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    ]);
  });

  it('is cut where a component stands, whose words are a text of their own', () => {
    expect(textPieces('Before.\n\n<Note title="Unni">\n\nAn *older* sister.\n\n</Note>\n\nAfter.')).toEqual([
      '<p>Before.</p>\n',
      { component: 'Note', attributes: { title: 'Unni' }, pieces: ['<p>An <em>older</em> sister.</p>'] },
      '\n<p>After.</p>',
    ]);
  });

  it('has no paragraph within a component that stands on one line', () => {
    expect(textPieces('<Figure value="2,914" source="wikipedia" year="2009">people **arrived**.</Figure>')).toEqual([
      { component: 'Figure', attributes: { value: '2,914', source: 'wikipedia', year: '2009' }, pieces: ['people <strong>arrived</strong>.'] },
    ]);
  });

  it('is cut within a paragraph where a link leads to a page of the site or to a chapter', () => {
    expect(textPieces('As [all *of them*](/people/ "Everybody") and [Bella][chapter] say.\n\n[chapter]: #bella-ewha')).toEqual([
      '<p>As ',
      { component: 'a', attributes: { href: '/people/', title: 'Everybody' }, pieces: ['all <em>of them</em>'] },
      ' and ',
      { component: 'a', attributes: { href: '#bella-ewha' }, pieces: ['Bella'] },
      ' say.</p>',
    ]);
  });

  it('holds components within others', () => {
    expect(textPieces('<ContentNote about="a death">\n\nOne.\n\n<Photo src="a.jpg" alt="A" credit="B" shows="thing" />\n\n</ContentNote>')).toEqual([
      { component: 'ContentNote', attributes: { about: 'a death' }, pieces: ['<p>One.</p>', { component: 'Photo', attributes: { src: 'a.jpg', alt: 'A', credit: 'B', shows: 'thing' }, pieces: [] }] },
    ]);
  });

  it('has the quotation marks of print, and its tildes as they are', () => {
    expect(textPieces('"Two" isn\'t 3~4 or 5~6.')).toEqual(['<p>“Two” isn’t 3~4 or 5~6.</p>']);
  });

  it('has headings that can be linked to, equal ones too', () => {
    expect(textPieces('## What we *know*\n\n## What we know')).toEqual(['<h2 id="what-we-know">What we <em>know</em></h2>\n<h2 id="what-we-know-1">What we know</h2>']);
  });

  it('shows no note to oneself', () => expect(textPieces('{/* Ask her. */}\n\nSo.')!.join('').trim()).toBe('<p>So.</p>'));

  it('has what is escaped as it is meant', () => expect(textPieces('A \\{ brace, \\<b>.')).toEqual(['<p>A { brace, &lt;b>.</p>']));

  it('has no front matter of its own', () => expect(textPieces('---\nSo.\n---')).toEqual(['<hr>\n<h2 id="so">So.</h2>']));

  it('may be empty', () => expect(textPieces('')).toEqual([]));

  it.each([
    ['a tag that is not closed', '<Note>\n\nNever.'],
    ['a tag that no text may hold', 'The <em>unni</em>.'],
    ['a component that there is not', '<Notice>So.</Notice>'],
    ['a name of every object', '<constructor />'],
    ['an expression', 'In {year}.'],
    ['an attribute that is an expression', '<Note title={title}>So.</Note>'],
    ['attributes that are spread', '<Note {...all}>So.</Note>'],
    ['an attribute without a value', '<Note title>So.</Note>'],
    ['an import', 'Text.\n\nimport a from "a";'],
  ])('is nothing with %s', (_, body) => expect(textPieces(body)).toBeUndefined());
});

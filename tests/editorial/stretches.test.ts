import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../src/editorial/html.ts';
import { Stretches } from '../../src/editorial/stretches.ts';

const part = fc.constantFrom(
  '<header class="site">', '</header>', '<main id="story">', '</main>', '<footer>', '</footer>', '<p class="길">Hyesan</p>', '<a href="/">혜산</a>',
  '<script>if (a < b) say("<main>")</script>', '<style>p { color: red }</style>', 'words',
);
const page = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

const names = (): Stretches => new Stretches([({ name }) => [name], ({ attributes: { href } }) => (href === undefined ? [] : [href])]);

/** A page as its characters are its bytes. */
const bytes = (html: string): string => Buffer.from(html).toString('latin1');

describe('the stretches of a page', () => {
  it('tell what is in all its tags, however much of it was seen', () => fc.assert(fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
    const stretches = names();
    for (const html of pages) {
      const tags = tagsOf(html);
      expect(stretches.of([bytes(html)]).found).toEqual([tags.map(({ name }) => name), tags.flatMap(({ attributes: { href } }) => href ?? [])]);
    }
  })));
  it('are fresh once', () => fc.assert(fc.property(page, (html) => {
    const stretches = names();
    stretches.of([bytes(html)]);
    expect(stretches.of([bytes(html)]).fresh).toBe('');
  })));
  it('are fresh where one letter differs, and only those', () => {
    const stretches = names();
    const frame = (words: string) => `<header>길</header><main>${words}</main><footer>End</footer>`;
    expect(stretches.of([bytes(frame('first'))]).fresh).toBe(frame('first'));
    expect(stretches.of([bytes(frame('second'))]).fresh).toBe('<main>second</main>');
  });
  it('are known again when paragraphs stand on another page', () => {
    const stretches = names();
    stretches.of([bytes('<section id="a"><h3>One</h3><p>강을 건넜다.</p><p>Then he waited.</p></section>')]);
    expect(stretches.of([bytes('<section id="b"><h1>One</h1><p>강을 건넜다.</p><p>Then he left.</p></section>')]).fresh)
      .toBe('<section id="b"><h1>One</h1><p>Then he left.</p>');
  });
  it('keep a word that stands between two paragraphs in its tags', () => {
    const stretches = names();
    stretches.of([bytes('<div><p>He crossed.</p><p>He left.</p></div>')]);
    expect(stretches.of([bytes('<div><p>He crossed.</p>하늘<p>He left.</p></div>')]).fresh).toContain('>하늘<');
  });
  it('of a piece are fresh once, and tell what is in its tags wherever it stands', () => {
    const stretches = names();
    const piece = { html: bytes('<nav><a href="/">길</a></nav>') };
    expect(stretches.of(['<main>', piece, '<p>One</p></main>'])).toEqual({ fresh: '<main><nav><a href="/">길</a></nav><p>One</p></main>', found: [['main', 'nav', 'a', 'p'], ['/']] });
    expect(stretches.of(['<header>', piece, '</header>'])).toEqual({ fresh: '<header></header>', found: [['header', 'nav', 'a'], ['/']] });
  });
  it('are asked once where they, or their tags, are alike', () => {
    const asked: string[] = [];
    const stretches = new Stretches([({ name }) => {
      asked.push(name);
      return [name];
    }]);
    const found = ['<p><a href="/">A</a></p><p><b>B</b></p>', '<p><b>B</b></p>'].map((html) => stretches.of([bytes(html)]).found);
    expect(found).toEqual([[['p', 'a', 'p', 'b']], [['p', 'b']]]);
    expect(asked).toEqual(['p', 'a', 'b']);
  });
});

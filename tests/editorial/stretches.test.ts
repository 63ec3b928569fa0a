import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../src/editorial/html.ts';
import { Stretches } from '../../src/editorial/stretches.ts';

const part = fc.constantFrom(
  '<header class="site">', '</header>', '<main id="story">', '</main>', '<footer>', '</footer>', '<p class="길">Hyesan</p>', '<a href="/">혜산</a>',
  '<script>if (a < b) say("<main>")</script>', '<style>p { color: red }</style>', 'words',
);
const page = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

describe('the stretches of a page', () => {
  it('have all its tags, however much of it was seen', () => fc.assert(fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
    const stretches = new Stretches();
    for (const html of pages) expect(stretches.of(Buffer.from(html)).tags).toEqual(tagsOf(html));
  })));
  it('are fresh once', () => fc.assert(fc.property(page, (html) => {
    const stretches = new Stretches();
    stretches.of(Buffer.from(html));
    expect(stretches.of(Buffer.from(html)).fresh).toBe('');
  })));
  it('are fresh where one letter differs, and only those', () => {
    const stretches = new Stretches();
    const frame = (words: string) => Buffer.from(`<header>길</header><main>${words}</main><footer>End</footer>`);
    expect(stretches.of(frame('first')).fresh).toBe(frame('first').toString());
    expect(stretches.of(frame('second')).fresh).toBe('<main>second</main>');
  });
});

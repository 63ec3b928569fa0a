import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../src/story/mdx-loader.ts';

describe('a body that Markdown reads as MDX does', () => {
  it.each([
    ['paragraphs', 'The village had 32 households.\n\nEveryone knew everyone.'],
    ['emphasis, links, quotations and lists', '*juche*, [LiNK](https://libertyinnorthkorea.org/)\n\n> said\n\n- one\n- two\n\n## Later'],
    ['words that begin like code', 'An import from China. The exported rice.'],
    ['Hangul', '마을에는 서른두 집이 있었다.'],
  ])('may have %s', (_, body) => expect(isMarkdown(body)).toBe(true));
  it.each([
    ['a component', '<Note>Names are changed.</Note>'],
    ['a tag in a line', 'The <em>unni</em>.'],
    ['an expression', 'In {year}.'],
    ['an escaped brace', 'A \\{ brace.'],
    ['a link to a page of the site', 'As [all](/people/) say.'],
    ['a link to a chapter', 'As [before][chapter].\n\n[chapter]: #bella-ewha'],
    ['a picture', '![A village](village.jpg)'],
    ['an import', 'Text.\n\nimport a from "a";'],
    ['an indented line, which is code in Markdown alone', 'Text.\n\n    four spaces'],
  ])('has not %s', (_, body) => expect(isMarkdown(body)).toBe(false));
});

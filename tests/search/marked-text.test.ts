import { expect, it } from 'vitest';
import { markedText } from '../../src/search/marked-text.ts';

it('takes a passage apart where something was found', () => {
  expect(markedText('the small <mark>radio</mark> at night')).toEqual([
    { text: 'the small ', marked: false }, { text: 'radio', marked: true }, { text: ' at night', marked: false },
  ]);
});

it('keeps characters that HTML must escape, each once', () => {
  expect(markedText('a &amp;lt; b &lt;i&gt; &quot;c&quot;')).toEqual([{ text: 'a &lt; b <i> "c"', marked: false }]);
});

it('heeds no other tag', () => {
  expect(markedText('<img src=x onerror=alert(1)><mark>혜<b>산</b></mark>')).toEqual([{ text: '혜산', marked: true }]);
});

import { describe, expect, it } from 'vitest';
import { ownPolicy, policyHash } from '../../src/prerender/own-policy.ts';
import { htmlOf } from '../../src/prerender/pieced-page.ts';

const policy = (styles: readonly string[] = [], scripts: readonly string[] = []) =>
  `<meta http-equiv="content-security-policy" content="${["script-src 'self'", ...scripts].join(' ')} 'wasm-unsafe-eval'; ${["style-src 'self'", ...styles].join(' ')}">`;
const [own, later] = ['a{}', 'c{}'].map(policyHash) as [string, string];
const policed = (...texts: readonly string[]) => htmlOf(ownPolicy(texts));
const body = '<style>a{}</style><p>Il-Lyong</p><style>a{}</style>';

describe('a page’s policy', () => {
  it('allows what the page holds, once', () => expect(policed(policy() + body)).toBe(policy([own]) + body));
  it('allows what stands after a piece', () => expect(policed('<head>', policy(), body)).toBe(`<head>${policy([own])}${body}`));
  it('allows the code of the pieces that stand in the page', () => {
    const piece = { html: '<p></p>', hashes: { script: ['\'sha256-s\''], style: [later] }, parts: [] };
    expect(ownPolicy([policy(), body, piece])).toEqual([policy([own, later], ['\'sha256-s\'']), body, piece]);
  });
  it('has one hash for styles that stand side by side, which are made one', () =>
    expect(policed(`${policy()}<style>a{}</style><style>c{}</style>`)).toBe(`${policy([policyHash('a{}c{}')])}<style>a{}c{}</style>`));
  it('needs no hash for a script in a file, or for data', () => {
    const scripts = '<script type="module" src="/a.js"></script><script type="application/json">{}</script>';
    expect(policed(policy() + scripts)).toBe(policy() + scripts);
  });
  it('knows code by its bytes', () => {
    const page = Buffer.from(`${policy()}<script>say("일룡")</script>`).toString('latin1');
    expect(policed(page)).toContain(policy([], [policyHash('say("일룡")')]));
  });
  it('is left out where a page has none', () => expect(policed(body)).toBe(body));
});

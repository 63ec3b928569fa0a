import { describe, expect, it } from 'vitest';
import { ownPolicy, policyHash } from '../../src/prerender/own-policy.ts';

const policy = (styles: readonly string[] = [], scripts: readonly string[] = []) =>
  `<meta http-equiv="content-security-policy" content="${["script-src 'self'", ...scripts].join(' ')} 'wasm-unsafe-eval'; ${["style-src 'self'", ...styles].join(' ')}">`;
const [own, later] = ['a{}', 'c{}'].map(policyHash) as [string, string];
const body = '<style>a{}</style><p>Il-Lyong</p><style>a{}</style>';

describe('a page’s policy', () => {
  it('allows what the page holds, once', () => expect(ownPolicy(policy() + body)).toBe(policy([own]) + body));
  it('allows the styles that are put into the page', () => expect(ownPolicy(policy() + body, [later])).toBe(policy([own, later]) + body));
  it('needs no hash for a script in a file, or for data', () => {
    const scripts = '<script type="module" src="/a.js"></script><script type="application/json">{}</script>';
    expect(ownPolicy(policy() + scripts)).toBe(policy() + scripts);
  });
  it('knows code by its bytes', () => {
    const page = Buffer.from(`${policy()}<script>say("일룡")</script>`).toString('latin1');
    expect(ownPolicy(page)).toContain(policy([], [policyHash('say("일룡")')]));
  });
  it('is left out where a page has none', () => expect(ownPolicy(body)).toBe(body));
});

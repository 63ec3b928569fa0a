import { describe, expect, it } from 'vitest';
import { ownPolicy, policyHash } from '../../src/prerender/own-policy.ts';

const policy = (...hashes: string[]) => `<meta http-equiv="content-security-policy" content="style-src 'self'${hashes.map((hash) => ` '${hash}'`).join('')};">`;
const [own, foreign, later] = ['a{}', 'b{}', 'c{}'].map(policyHash) as [string, string, string];
const body = '<style>a{}</style><p>Il-Lyong</p>';

describe('a page’s policy', () => {
  it('keeps what the page holds, and nothing of other pages', () => expect(ownPolicy(policy(own, foreign) + body)).toBe(policy(own) + body));
  it('allows the styles that are put into the page', () => expect(ownPolicy(policy(own) + body, [later])).toBe(policy(later, own) + body));
  it('needs no hash for a script in a file', () => {
    const script = '<script src="/a.js"></script>';
    expect(ownPolicy(policy(policyHash('')) + script)).toBe(policy() + script);
  });
  it('knows code by its bytes', () => {
    const page = (code: string, hash: string) => Buffer.from(`${policy(hash)}<script>${code}</script>`).toString('latin1');
    expect(ownPolicy(page('say("일룡")', policyHash('say("일룡")')))).toContain(policyHash('say("일룡")'));
  });
  it('is left out where a page has none', () => expect(ownPolicy(body)).toBe(body));
});

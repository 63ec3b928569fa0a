import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../../src/server/header-rules.ts';

const text = `# a comment
/*
  X-Frame-Options: DENY

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

describe('the rules of a _headers file', () => {
  it('are read with their patterns and headers', () => {
    expect(parseHeaderRules(text)).toEqual([
      { pattern: '/*', headers: [['X-Frame-Options', 'DENY']] },
      { pattern: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    ]);
  });

  it('apply to the paths that match, and add up', () => {
    const rules = parseHeaderRules(text);
    expect(headersFor(rules, '/people/bella/')).toEqual([['X-Frame-Options', 'DENY']]);
    expect(headersFor(rules, '/_astro/a.js').map(([name]) => name)).toEqual(['X-Frame-Options', 'Cache-Control']);
    expect(headersFor(rules, '/x_astro/a.js').map(([name]) => name)).toEqual(['X-Frame-Options']);
  });

  it('are refused with their line where they make no sense', () => {
    expect(() => parseHeaderRules('  Cache-Control: no-cache')).toThrow('_headers:1: expected "Name: value" below a path');
    expect(() => parseHeaderRules('/*\n  no-cache')).toThrow('_headers:2');
  });

  it('keep hashed files for good, and only those', () => {
    const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
    const cacheOf = (path: string) => headersFor(rules, path).find(([name]) => name === 'Cache-Control')?.[1];
    expect(cacheOf('/_astro/page.abc.css')).toContain('immutable');
    expect(cacheOf('/map/region.2fe463ed.json')).toContain('immutable');
    expect(cacheOf('/')).toBeUndefined();
    expect(cacheOf('/people/bella/')).toBeUndefined();
    expect(cacheOf('/favicon.svg')).toBeUndefined();
  });
});

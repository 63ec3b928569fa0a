import { describe, expect, it } from 'vitest';
import { personData } from '../../src/sharing/structured-data.ts';

const consent = { basis: 'published-by-source', scope: ['text', 'map', 'translation'], reviewed: '2026-11-01', status: 'active' } as const;
const named = (more: object) => ({ name: { en: 'Mina', ko: '미나' }, consent: { ...consent, scope: [...consent.scope], ...more } });

describe('a person in structured data', () => {
  it('is a name and nothing else', () => {
    expect(personData(named({}), 'en')).toEqual({ '@type': 'Person', name: 'Mina' });
    expect(personData(named({}), 'ko')).toEqual({ '@type': 'Person', name: '미나' });
  });
  it('is left out where the consent does not go so far', () => {
    expect(personData(named({ scope: ['map'] }), 'en')).toBeNull();
    expect(personData(named({ status: 'withdrawn' }), 'en')).toBeNull();
    expect(personData(named({ status: 'paused' }), 'en')).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, missingFrom, type Lockfile } from './lockfile.ts';

describe('package-lock.json', () => {
  it('holds every package it names, so that npm ci takes it on every system (else: node tests/tools/complete-lockfile.ts)', () => {
    const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    expect(missingFrom(lockfile).map(({ name }) => name)).toEqual([]);
  });
});

describe('a lock file without the packages of other systems', () => {
  const lockfile: Lockfile = { packages: {
    '': {}, 'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { '@tool/linux-x64-gnu': '1.0.0', '@tool/windows-arm64': '1.0.0' } },
    'node_modules/@tool/linux-x64-gnu': { version: '1.0.0', optional: true },
  } };

  it('is told what is missing, and for which system that is', () => {
    expect(missingFrom(lockfile)).toEqual([
      { name: '@tool/windows-arm64', entry: { version: '1.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['win32'] } },
    ]);
  });

  it('is complete afterwards', () => {
    expect(missingFrom(completed(lockfile))).toEqual([]);
    expect(Object.keys(completed(lockfile).packages)).toEqual(['', 'node_modules/@tool/linux-x64-gnu', 'node_modules/@tool/windows-arm64', 'node_modules/tool']);
  });
});

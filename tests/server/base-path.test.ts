import { expect, it } from 'vitest';
import { basePath } from '../../src/server/base-path.ts';

it.each([[undefined, '/'], ['', '/'], ['/', '/'], ['story', '/story/'], ['/story', '/story/'], ['/a/b/', '/a/b/'], ['//a//', '/a/']])(
  'makes %j the base path %j', (value, expected) => { expect(basePath(value)).toBe(expected); },
);

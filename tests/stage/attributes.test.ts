import { expect, it } from 'vitest';
import { attributesOf } from '../../src/stage/attributes.ts';

/** An element that writes down what it is told. */
function recorder() {
  const told: string[] = [];
  const element = {
    setAttribute: (name: string, value: string) => told.push(`${name}=${value}`),
    removeAttribute: (name: string) => told.push(`${name} away`),
  };
  return { told, set: attributesOf(element as unknown as Element) };
}

it('tells an element what changes, and nothing else', () => {
  const { told, set } = recorder();
  for (const [name, value] of [['d', 'M0 0'], ['d', 'M0 0'], ['r', '4'], ['d', 'M1 1'], ['d', 'M0 0'], ['display', null], ['display', null], ['display', 'none']] as const) set(name, value);
  expect(told).toEqual(['d=M0 0', 'r=4', 'd=M1 1', 'd=M0 0', 'display away', 'display=none']);
});

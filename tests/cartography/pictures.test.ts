import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours } from '../../src/cartography/palette.ts';
import { pictureOpacities, pictures, picturesWanted } from '../../src/cartography/pictures.ts';
import { number } from '../journey/arbitraries.ts';

const hour = number(0, hours.length - 1);

describe('how much of each picture shows', () => {
  it('is an opacity', () => {
    fc.assert(fc.property(hour, number(0, 1), number(0, 8), (at, lights, zoom) => {
      for (const picture of pictures) {
        expect(pictureOpacities(at, lights, zoom)[picture]).toBeGreaterThanOrEqual(0);
        expect(pictureOpacities(at, lights, zoom)[picture]).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('turns from the night’s relief to the day’s between the landing and the dawn', () => {
    fc.assert(fc.property(number(0, 3), number(4, 5), number(0, 8), (night, day, zoom) => {
      expect(pictureOpacities(night, 0, zoom)['relief-day']).toBe(0);
      expect(pictureOpacities(day, 0, zoom)['relief-night']).toBe(0);
      expect(pictureOpacities(night, 0, zoom)['relief-night']).toBeGreaterThan(0);
    }));
  });

  it('fades the relief where the camera comes closer than its detail, without a jump', () => {
    fc.assert(fc.property(hour, number(0, 8), (at, zoom) => {
      const sum = (z: number) => pictureOpacities(at, 0, z)['relief-night'] + pictureOpacities(at, 0, z)['relief-day'];
      expect(sum(zoom + 0.01)).toBeLessThanOrEqual(sum(zoom));
      expect(sum(zoom) - sum(zoom + 0.01)).toBeLessThan(0.01);
    }));
  });

  it('kindles the lights with the state, and leaves them dark without it', () => {
    fc.assert(fc.property(hour, number(0, 1), number(0, 1), number(0, 8), (at, some, more, zoom) => {
      const lights = (value: number) => pictureOpacities(at, value, zoom).lights;
      expect(lights(0)).toBe(0);
      expect(lights(Math.max(some, more))).toBeGreaterThanOrEqual(lights(Math.min(some, more)));
      expect(lights(1)).toBeGreaterThan(0.5);
    }));
  });
});

describe('the pictures to have at hand', () => {
  it('are all that show, and on the first night none but its relief', () => {
    fc.assert(fc.property(hour, number(0, 1), number(0, 8), (at, lights, zoom) => {
      const opacities = pictureOpacities(at, lights, zoom);
      const wanted = picturesWanted(at, lights, zoom);
      for (const picture of pictures) if (opacities[picture] > 0) expect(wanted).toContain(picture);
    }));
    expect(picturesWanted(0, 0, 4)).toEqual(['relief-night']);
  });

  it('are there before the landing needs them', () => {
    expect(picturesWanted(2.5, 0, 4)).toEqual([...pictures]);
  });
});

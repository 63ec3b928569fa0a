import { coordinatePairs } from '../coordinate-pattern.ts';
import { allProse } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import { positionIn, textsOf } from '../texts.ts';
import type { ContentRule } from '../rule.ts';

const why = 'This looks like the position of a place. Coordinates stand in places.yaml alone, where they are generalised.';
const mend = 'Name the place in words. If these are other numbers, write them in a sentence so that they do not stand side by side.';

/** No coordinates in prose, or in any file but places.yaml. */
export const coordinates: ContentRule = {
  name: 'coordinates',
  check: (content) => {
    const inBodies = allProse(content).flatMap(({ file, body }): Finding[] =>
      coordinatePairs(body).map(({ text, index }) => ({ file, ...positionIn(body, index), value: text, why, mend })));
    const inFields = allProse(content).flatMap((prose): Finding[] =>
      textsOf(prose).flatMap(({ field, text, ...where }) => coordinatePairs(text).map((pair) => ({ file: prose.file, ...where, field, value: pair.text, why, mend }))));
    const inYaml = content.yamlTexts.filter(({ path }) => path !== 'places.yaml').flatMap(({ file, text }): Finding[] =>
      coordinatePairs(text).map((pair) => ({ file, ...positionIn(text, pair.index), value: pair.text, why, mend })));
    return [...inBodies, ...inFields, ...inYaml];
  },
};

import { coordinatePairs } from '../coordinate-pattern.ts';
import { allProse, bodyOf, plainText, startOf, walk } from '../mdx.ts';
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
    // What emphasis or a link cuts in two is whole again for a reader.
    const asRead = allProse(content).flatMap((prose): Finding[] => {
      const { file, body } = prose;
      const found: Finding[] = [];
      const { tree } = bodyOf(prose);
      if (tree) walk(tree, (node) => {
        if (node.type !== 'paragraph' && node.type !== 'heading') return;
        const raw = body.slice(node.position!.start.offset, node.position!.end.offset);
        if (coordinatePairs(raw).length === 0) found.push(...coordinatePairs(plainText(node)).map(({ text }) => ({ file, ...startOf(node), value: text, why, mend })));
      });
      return found;
    });
    const inFields = allProse(content).flatMap((prose): Finding[] =>
      textsOf(prose).flatMap(({ field, text, ...where }) => coordinatePairs(text).map((pair) => ({ file: prose.file, ...where, field, value: pair.text, why, mend }))));
    const inYaml = content.yamlTexts.filter(({ path }) => path !== 'places.yaml').flatMap(({ file, text }): Finding[] =>
      coordinatePairs(text).map((pair) => ({ file, ...positionIn(text, pair.index), value: pair.text, why, mend })));
    const inPlaces = content.places.flatMap((place): Finding[] => textsOf(place).flatMap(({ field, text, ...where }) =>
      coordinatePairs(text).map((pair) => ({ file: place.file, ...where, field: `${place.id}.${field}`, value: pair.text, why: 'This looks like the position of a place. In places.yaml it stands in `at` or `extent`, and nowhere else.', mend: 'Say it in words.' }))));
    const inComments = content.comments.flatMap(({ file, text }): Finding[] =>
      coordinatePairs(text).map((pair) => ({ file, ...positionIn(text, pair.index), value: pair.text, why: 'This looks like the position of a place, in a comment. Whoever has the project reads its comments.', mend: 'Take it out: a place is known no more closely than its entry in places.yaml gives it.' })));
    return [...inBodies, ...asRead, ...inFields, ...inYaml, ...inPlaces, ...inComments];
  },
};

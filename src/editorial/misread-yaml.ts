import { isPair, isScalar, visit, type Document } from 'yaml';
import type { Finding } from './problem.ts';

/** Values that are read as something else than they look like, and where they begin. */
export const misread = (document: Document): (Pick<Finding, 'field' | 'value' | 'why' | 'mend'> & { offset: number })[] => {
  const found: ReturnType<typeof misread> = [];
  visit(document, {
    Scalar(_key, { type, value, source = '', comment, range }, above) {
      const pair = above.findLast(isPair);
      const field = pair && isScalar(pair.key) ? String(pair.key.value) : undefined;
      const where = { offset: range?.[0] ?? 0, field };
      if (type === 'PLAIN' && typeof value === 'string' && comment && !/^\s/.test(comment)) {
        found.push({ ...where, value: `${value} #${comment}`, why: 'All that stands behind the # is read as a note to oneself, and lost.', mend: 'Put the value in "double quotes"; before a note leave a space behind the #.' });
      }
      if (field === 'value' && /^\d{1,3}\.\d{3}$/.test(source)) {
        found.push({ ...where, value: source, why: `This is read as ${String(value)}.`, mend: `Write a thousand without a sign: ${source.replace('.', '')}.` });
      }
    },
  });
  return found;
};

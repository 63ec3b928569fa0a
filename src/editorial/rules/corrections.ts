import type { Finding } from '../problem.ts';
import { publishedChapters } from '../published.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** Every correction is of a chapter that there is, and of a day that has been. */
export const corrections: ContentRule = {
  name: 'corrections',
  check: (content, { today }) => {
    const file = content.corrections;
    if (!file) return [];
    const chapters = content.chapters.map(({ id }) => id);
    const shown = new Set(publishedChapters(content, { drafts: false }).map(({ id }) => id));
    return Object.entries(file.partial).flatMap(([index, entry]): Finding[] => {
      const { chapter, date } = entry ?? {};
      const at = (field: string) => ({ file: file.file, ...file.at([Number(index), field]), field: `[${index}].${field}` });
      return [
        ...(chapter !== undefined && !chapters.includes(chapter) ? [{ ...at('chapter'), value: chapter, why: `There is no chapter "${chapter}".`, mend: didYouMean(chapter, chapters) }] : []),
        ...(chapter !== undefined && chapters.includes(chapter) && !shown.has(chapter) ? [{
          ...at('chapter'), severity: 'warning' as const, value: chapter,
          why: 'This chapter is not shown, and neither is its correction.', mend: 'Delete the entry once the chapter is gone for good.',
        }] : []),
        ...(date !== undefined && date > today ? [{ ...at('date'), value: date, why: `This day lies in the future; today is ${today}.`, mend: 'Write the day of the correction.' }] : []),
      ];
    });
  },
};

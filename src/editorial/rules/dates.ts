import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';

/** Nothing that is told or was published lies in the future, and a campaign ends after it began. */
export const dates: ContentRule = {
  name: 'dates',
  check: (content, { today }) => {
    const left = content.people.flatMap(({ file, at, partial }): Finding[] =>
      typeof partial.left === 'number' && partial.left > Number(today.slice(0, 4))
        ? [{ file, ...at(['left']), field: 'left', value: partial.left, why: `This year lies in the future; today is ${today}.`, mend: 'Write the year the person left North Korea, or unknown.' }]
        : []);
    const published = content.sources.flatMap(({ id, file, at, partial: { date } }): Finding[] =>
      date != null && date > today
        ? [{ file, ...at(['date']), field: `${id}.date`, value: date, why: `This day lies in the future; today is ${today}.`, mend: 'Write the day of publication as YYYY-MM-DD, or null where it is not given.' }]
        : []);
    const campaigns = Object.entries(content.giving?.partial.recipients ?? {}).flatMap(([id, recipient]): Finding[] =>
      recipient?.from !== undefined && recipient.until !== undefined && recipient.until < recipient.from
        ? [{ file: content.giving!.file, ...content.giving!.at(['recipients', id, 'until']), field: `recipients.${id}.until`, value: recipient.until, why: 'The campaign would end before it begins.', mend: `Write a day after ${recipient.from}.` }]
        : []);
    return [...left, ...published, ...campaigns];
  },
};

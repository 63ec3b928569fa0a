import { callIds, isCurrent } from '../../schema/current-giving.ts';
import type { Content } from '../content.ts';
import { daysAfter } from '../days.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';

/** How many days before its end a campaign is announced to be ending. */
const noticeDays = 14;

interface Call { path: (string | number)[]; ids: readonly string[] }

/** The calls of giving.yaml, as far as they can be read. */
const callsOf = ({ giving }: Content): Call[] => {
  const { afterAct, ...calls } = giving?.data?.calls ?? { afterAct: {} };
  return [
    ...Object.entries(calls).map(([name, call]) => ({ path: ['calls', name], ids: callIds(call) })),
    ...Object.entries(afterAct).map(([act, call]) => ({ path: ['calls', 'afterAct', act], ids: callIds(call) })),
  ].filter(({ ids }) => ids.length > 0);
};

/** Campaigns whose dates matter today: what is over or not begun is left out by the build, and what ends soon is said in time. */
const dated = (content: Content, today: string): Finding[] => Object.entries(content.giving?.data?.recipients ?? {}).flatMap(([id, { from, until }]): Finding[] => {
  const about = (field: 'from' | 'until', value: string, why: string, mend: string): Finding[] =>
    [{ severity: 'warning', file: content.giving!.file, ...content.giving!.at(['recipients', id, field]), field: `recipients.${id}.${field}`, value, why, mend }];
  // Dates the wrong way round are another rule's business.
  if (from !== undefined && until !== undefined && until < from) return [];
  if (until !== undefined && until < today) return about('until', until, `This campaign is over; today is ${today}. A build leaves it out.`, 'Delete the recipient and its place in `calls`, or give it new dates.');
  if (from !== undefined && from > today) return about('from', from, `This campaign has not begun; today is ${today}. A build leaves it out until then.`, 'Nothing, if that is meant. On that day the site must be built anew.');
  if (until !== undefined && until <= daysAfter(today, noticeDays)) return about('until', until, `This campaign ends soon; today is ${today}. After its last day the site must be built anew, so that it disappears.`, 'Plan that build, and see that the calls name another recipient after this one.');
  return [];
});

/** Calls that would stand empty today, or as soon as a campaign has ended. */
const empty = (content: Content, today: string): Finding[] => {
  const recipients = content.giving?.data?.recipients ?? {};
  return callsOf(content).flatMap(({ path, ids }): Finding[] => {
    const known = ids.flatMap((id) => recipients[id] ?? []);
    const isReversed = ({ from, until }: { from?: string | undefined; until?: string | undefined }) => from !== undefined && until !== undefined && until < from;
    if (known.length === 0 || path.at(-1) === 'also' || known.some((recipient) => isCurrent(recipient, today) || isReversed(recipient))) return [];
    return [{
      severity: 'warning', file: content.giving!.file, ...content.giving!.at(path), field: path.join('.'), value: ids.join(', '),
      why: `No recipient of this call is current; today is ${today}. No call stands there.`,
      mend: 'Name a lasting recipient after the campaign, as in [winter, link].',
    }];
  });
};

/** A campaign that ends, or has ended, is announced before the site loses it. */
export const campaigns: ContentRule = {
  name: 'campaigns',
  check: (content, { today }) => [...dated(content, today), ...empty(content, today)],
};

import type { Giving, Recipient } from './giving.ts';

/** A recipient with its id. */
export interface CurrentRecipient extends Recipient { readonly id: string }

/** The calls of one day: every recipient is current, and each call has one or none. */
export interface CurrentGiving {
  readonly header: CurrentRecipient | null;
  readonly afterAct: Readonly<Record<string, CurrentRecipient>>;
  readonly end: CurrentRecipient | null;
  readonly people: CurrentRecipient | null;
  readonly chapters: CurrentRecipient | null;
  readonly pages: CurrentRecipient | null;
  readonly also: readonly CurrentRecipient[];
}

/** True on the days of a campaign, both ends included; a recipient without dates is always current. Days are YYYY-MM-DD. */
export const isCurrent = ({ from, until }: Pick<Recipient, 'from' | 'until'>, today: string): boolean =>
  (from === undefined || from <= today) && (until === undefined || today <= until);

/** The ids that a call names, in the order in which they are tried. */
export const callIds = (call: string | readonly string[] | null | undefined): readonly string[] =>
  (call === null || call === undefined ? [] : typeof call === 'string' ? [call] : call);

/**
 * What of `content/giving.yaml` stands on the site on a day: a campaign that has ended, or not begun, is left out.
 * @param today YYYY-MM-DD.
 */
export function currentGiving({ recipients, calls }: Giving, today: string): CurrentGiving {
  const all = (call: string | readonly string[] | null): CurrentRecipient[] => callIds(call).flatMap((id) => {
    const recipient = recipients[id];
    return recipient && isCurrent(recipient, today) ? [{ ...recipient, id }] : [];
  });
  const first = (call: string | readonly string[] | null): CurrentRecipient | null => all(call)[0] ?? null;
  return {
    header: first(calls.header), end: first(calls.end), people: first(calls.people), chapters: first(calls.chapters), pages: first(calls.pages),
    afterAct: Object.fromEntries(Object.entries(calls.afterAct).flatMap(([act, call]) => all(call).slice(0, 1).map((recipient) => [act, recipient]))),
    also: all(calls.also),
  };
}

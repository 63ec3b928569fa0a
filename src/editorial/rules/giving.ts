import { addressesIn, hostOf, isRedirector, isWithin } from '../addresses.ts';
import type { Content } from '../content.ts';
import { allProse, bodyOf, startOf, walk } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const amounts = /[$€£₩¥]\s?\d|\b(?:dollars?|euros?|usd|eur|gbp|krw)\b|\d[\d,.]*\s?(?:(?:thousand|million)\s)?(?:pounds?|won)\b|\d[\d,.]*\s?[십백천만억]*\s?원(?!\p{L})|달러|유로/iu;
const urgency = /!|\b(?:urgent(?:ly)?|hurry|right now|act now|give now|donate now|last chance|before it is too late|before it's too late|only \d+ (?:days?|hours?)|deadline|emergency|immediately)\b|긴급|시급|서두르|지금 바로|마지막 기회|마감/iu;

const tone = ({ giving }: Content): Finding[] => Object.entries(giving?.partial.recipients ?? {}).flatMap(([id, recipient]) =>
  (['label', 'text'] as const).flatMap((field) => Object.entries(recipient?.[field] ?? {}).flatMap(([language, text]): Finding[] => {
    const path = ['recipients', id, field, language];
    const where = { file: giving!.file, ...giving!.at(path), field: path.join('.'), value: text };
    return [
      ...(amounts.test(text ?? '') ? [{ ...where, why: 'A call names no amounts.', mend: 'Say who receives the money and what it is for; the reader decides how much.' }] : []),
      ...(urgency.test(text ?? '') ? [{ ...where, why: 'A call does not press its reader: no urgency, no exclamation marks.', mend: 'Say it as a quiet statement.' }] : []),
    ];
  })));

const addresses = ({ giving }: Content): Finding[] => {
  if (!giving) return [];
  const hosts = (giving.partial.hosts ?? []).filter((host) => host !== undefined);
  const shorteners = hosts.flatMap((host, index): Finding[] => (isRedirector(`https://${host}/`) ? [{
    file: giving.file, ...giving.at(['hosts', index]), field: `hosts[${index}]`, value: host,
    why: 'This host only passes readers on to another one.', mend: 'Name the host where the gift is made.',
  }] : []));
  const outside = Object.entries(giving.partial.recipients ?? {}).flatMap(([id, recipient]): Finding[] => {
    const host = hostOf(recipient?.url ?? '');
    if (host === undefined || giving.partial.hosts === undefined || hosts.some((allowed) => host === allowed || host === `www.${allowed}`)) return [];
    return [{
      file: giving.file, ...giving.at(['recipients', id, 'url']), field: `recipients.${id}.url`, value: recipient?.url,
      why: `The host ${host} does not stand in \`hosts\`, the list of hosts that a give link may lead to.`,
      mend: `${didYouMean(host, hosts)} A new host is added to \`hosts\` only after somebody has made sure whose it is.`,
    }];
  });
  return [...shorteners, ...outside];
};

/** Links in a text that ask for money: they belong to giving.yaml, not into a story. */
const inBodies = (content: Content): Finding[] => {
  const hosts = (content.giving?.partial.hosts ?? []).filter((host) => host !== undefined);
  const asks = (address: string) => {
    const host = hostOf(address);
    return host !== undefined && (
      /\/(?:donat\w*|giv(?:e|ing)|support-us)(?:[/?#]|$)/i.test(address)
      || /(?:^|\.)(?:paypal|patreon|gofundme|justgiving|donorbox|classy|kickstarter|buymeacoffee|ko-fi)\.(?:com|org|me)$/.test(host)
      || Object.values(content.giving?.partial.recipients ?? {}).some((recipient) => recipient?.url === address && recipient.purpose === 'gift' && hosts.some((allowed) => isWithin(host, allowed)))
    );
  };
  return allProse(content).flatMap((prose) => {
    const findings: Finding[] = [];
    const { tree } = bodyOf(prose);
    const add = (address: string, where: { line?: number; column?: number }) => {
      if (!asks(address) || findings.some((one) => one.value === address && one.line === where.line)) return;
      findings.push({ file: prose.file, ...where, value: address, why: 'This link asks for a gift; calls stand where giving.yaml puts them, never inside a text.', mend: 'Take the link out of the text.' });
    };
    if (tree) walk(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') add(node.url, startOf(node));
      if (node.type === 'text') for (const { address } of addressesIn(node.value)) add(address, startOf(node));
    });
    return findings;
  });
};

/** Give links lead to known hosts, without redirectors, amounts or urgency, and never stand in a text. */
export const giving: ContentRule = {
  name: 'giving',
  check: (content) => [...tone(content), ...addresses(content), ...inBodies(content)],
};

import type { Recipient } from '../schema/giving.ts';

/**
 * The address of a give link. The chapter is added only for a recipient who asked to be told, under the name they asked
 * for; nothing about the reader is.
 */
export function giveAddress({ url, chapterTag }: Pick<Recipient, 'url' | 'chapterTag'>, chapter?: string): string {
  const address = new URL(url);
  if (chapterTag && chapter) address.searchParams.set(chapterTag, chapter);
  return address.href;
}

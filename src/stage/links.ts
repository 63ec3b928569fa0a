import { placeLeft } from './address.ts';

/** Points the links that lead back to a page at the chapter where the reader left it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-returns]')) {
  const chapter = placeLeft(link.dataset['returns']!);
  if (chapter) link.hash = chapter;
}

/** The link to another language keeps the chapter that is being read. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-chapter]')) {
  link.addEventListener('click', () => { link.hash = location.hash; });
}

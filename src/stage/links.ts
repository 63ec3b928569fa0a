import { placeLeft } from './address.ts';

/** Points the links that lead back to a page at where the reader left it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-returns]')) {
  const left = placeLeft(link.dataset['returns']!);
  if (left) link.href = new URL(left, new URL(link.dataset['from'] ?? link.href, link.href)).href;
}

/** The link to another language keeps the chapter that is being read. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-chapter]')) {
  link.addEventListener('click', () => { link.hash = location.hash; });
}

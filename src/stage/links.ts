/** Where the reader left a page, as an address below the one that links lead back to (see `address.ts`), or null. */
function placeLeft(page: string): string | null {
  try {
    return sessionStorage.getItem(page);
  } catch {
    return null;
  }
}

/** Points the links that lead back to a page at where the reader left it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-returns]')) {
  const left = placeLeft(link.dataset['returns']!);
  if (left) link.href = new URL(left, new URL(link.dataset['from'] ?? link.href, link.href)).href;
}

/** The link to another language keeps the chapter that is being read. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-chapter]')) {
  link.addEventListener('click', () => { link.hash = location.hash; });
}

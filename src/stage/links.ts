/** Where the reader left a page, as an address below the one that links lead back to (see `address.ts`), or null. */
function placeLeft(page: string): string | null {
  try {
    return sessionStorage.getItem(page);
  } catch {
    return null;
  }
}

const returning = [...document.querySelectorAll<HTMLAnchorElement>('a[data-returns]')].map((link) => ({ link, written: link.href }));

/** Points the links that lead back to a page at where the reader left it. */
function pointBack(): void {
  for (const { link, written } of returning) {
    const left = placeLeft(link.dataset['returns']!);
    link.href = left ? new URL(left, new URL(link.dataset['from'] ?? written, written)).href : written;
  }
}
pointBack();
/* A page that the browser had kept as it was is shown again, and the reader may have been elsewhere meanwhile. */
addEventListener('pageshow', ({ persisted }) => { if (persisted) pointBack(); });

/** The link to another language keeps the chapter that is being read. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-chapter]')) {
  link.addEventListener('click', () => { link.hash = location.hash; });
}

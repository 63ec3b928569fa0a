/** What is shared. */
export interface Shared { readonly title: string; readonly url: string }

/** What of a browser sharing needs; either may be missing. */
export interface SharingBrowser {
  readonly share?: (data: Shared) => Promise<void>;
  readonly copy?: (text: string) => Promise<void>;
}

/** How it went: `sheet` and `cancelled` need no word from the page, since the reader has seen it happen. */
export type Outcome = 'sheet' | 'cancelled' | 'copied' | 'by-hand';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/**
 * Shares an address: by the system's sheet where there is one, else by copying the link. Where neither is allowed, the
 * page must show the address, to be copied by hand.
 */
export async function share({ share: sheet, copy }: SharingBrowser, shared: Shared): Promise<Outcome> {
  if (sheet) {
    try {
      await sheet(shared);
      return 'sheet';
    } catch (error) {
      if (nameOf(error) === 'AbortError') return 'cancelled';
    }
  }
  try {
    if (!copy) return 'by-hand';
    await copy(shared.url);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}

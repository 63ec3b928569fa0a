/** What the controls move through. */
export interface Chapters {
  /** Ids of the chapters, in order. */
  readonly ids: readonly string[];
  /** The index of the chapter being read, of the last one passed between chapters, or −1 before the first. */
  current(): number;
  /** True where a chapter is being read; false on the cover, on title cards, and behind the last chapter. */
  reading(): boolean;
  /** True where movement is to be spared. */
  reduced(): boolean;
}

/** Goes to a chapter: scrolls there and puts the focus on its heading, so that reading goes on from it. */
export function goToChapter(id: string, reduced: boolean): void {
  const section = document.getElementById(id);
  if (!section) return;
  section.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start', behavior: reduced ? 'instant' : 'smooth' });
}

/**
 * Next and previous chapter, by the stage's buttons and by the right and left arrow keys.
 * @param announcer a polite live region; it speaks only here, never while scrolling.
 */
export function chapterControls(stage: HTMLElement, announcer: HTMLElement, chapters: Chapters): void {
  const go = (by: number): void => {
    /* Going back from between two chapters leads to the one that was passed. */
    const index = chapters.current() + (by < 0 && !chapters.reading() ? 0 : by);
    const id = chapters.ids[index];
    if (!id) return;
    goToChapter(id, chapters.reduced());
    const title = document.getElementById(`${id}-title`)?.textContent ?? '';
    announcer.textContent = announcer.dataset['template']!
      .replace('{number}', String(index + 1)).replace('{total}', String(chapters.ids.length)).replace('{title}', () => title);
  };
  stage.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-go]');
    if (button) go(Number(button.dataset['go']));
  });
  document.addEventListener('keydown', (event) => {
    /* While the map is explored the arrow keys move it, and the page stays where it is. */
    if (stage.closest('[data-exploring]')) return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable], .map')) return;
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
  });
}

/** The list of chapters in the header closes when it has served: by its links, by Escape, by a touch elsewhere. */
const list = document.querySelector<HTMLDetailsElement>('details.progress');

const close = (): void => list?.removeAttribute('open');

list?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a')) close();
});
document.addEventListener('click', (event) => {
  if (list?.open && !list.contains(event.target as Node)) close();
});
list?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !list.open) return;
  close();
  list.querySelector('summary')?.focus();
});

/* Makes this a module: its names are its own. */
export {};

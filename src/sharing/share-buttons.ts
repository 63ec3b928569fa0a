import { share, type SharingBrowser } from './share.ts';

const browser: SharingBrowser = {
  ...(typeof navigator.share === 'function' && { share: (data) => navigator.share(data) }),
  ...(navigator.clipboard && { copy: (text) => navigator.clipboard.writeText(text) }),
};

/** Shows the buttons, which do nothing without this script, and lets them share the page they name. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  const said = button.parentElement!.querySelector<HTMLElement>('[role=status]')!;
  button.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = '';
    const { share: path, title, copied, byHand } = button.dataset;
    const url = new URL(path!, location.href).href;
    void share(browser, { title: title!, url }).then((outcome) => {
      if (outcome === 'copied') said.textContent = copied!;
      else if (outcome === 'by-hand') said.textContent = `${byHand!} ${url}`;
    });
  });
}

import type { FoundPage, Search } from './engine.ts';
import { markedText } from './marked-text.ts';

/** How many results are shown at once. */
const pageSize = 8;
/** How long typing rests before it is searched for, in ms. */
const rest = 250;

interface Words { found: string; none: string; failed: string; languages: Record<string, string> }

/** The search: its engine is loaded when the reader turns to the field, and results follow the typing. */
class SiteSearch extends HTMLElement {
  #search: Promise<Search> | undefined;
  #pending: readonly (() => Promise<FoundPage>)[] = [];
  #latest = 0;
  #asked = '';

  connectedCallback(): void {
    this.hidden = false;
    const input = this.querySelector('input')!;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#find(input.value.trim()), delay);
    };
    input.addEventListener('focus', () => void this.#engine().catch(() => {}), { once: true });
    input.addEventListener('input', () => soon(rest));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      soon(0);
    });
    this.#more.addEventListener('click', () => void this.#show(true).catch(() => this.#say(this.#words.failed)));
    const asked = new URL(location.href).searchParams.get('q');
    if (asked) {
      input.value = asked;
      soon(0);
    }
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words']!) as Words;
  }

  get #list(): HTMLOListElement {
    return this.querySelector('ol')!;
  }

  get #more(): HTMLButtonElement {
    return this.querySelector('.search-more')!;
  }

  #engine(): Promise<Search> {
    const own = this.dataset['language']!;
    const others = Object.keys(this.#words.languages).filter((language) => language !== own);
    /* Once it is there it is kept, whatever fails later: it would hold each index twice. */
    this.#search ??= import('./engine.ts').then(({ loadSearch }) => loadSearch(this.dataset['base']!.replace(/\/?$/, '/'), [own, ...others])).catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  #say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  async #find(words: string): Promise<void> {
    /* Asked again for the same, the results stay: the reader may be among them. */
    if (words === this.#asked) return;
    this.#asked = words;
    const turn = ++this.#latest;
    this.#remember(words);
    try {
      const found = words ? await (await this.#engine())(words) : [];
      if (turn !== this.#latest) return;
      this.#pending = found;
      this.#list.replaceChildren();
      this.#say(!words ? '' : (found.length > 0 ? this.#words.found.replace('{count}', String(found.length)) : this.#words.none).replace('{words}', () => words));
      await this.#show(false);
    } catch {
      if (turn !== this.#latest) return;
      this.#asked = '';
      this.#say(this.#words.failed);
    }
  }

  /** Shows the next results; after a press on the button the focus goes to the first of them. */
  async #show(moveFocus: boolean): Promise<void> {
    const pending = this.#pending;
    const items = (await Promise.all(pending.slice(0, pageSize).map((load) => load()))).map((page) => this.#item(page));
    /* They are no more what is asked for, or were shown meanwhile. */
    if (pending !== this.#pending) return;
    this.#pending = pending.slice(pageSize);
    this.#list.append(...items);
    this.#more.hidden = this.#pending.length === 0;
    if (moveFocus) items[0]?.querySelector('a')?.focus();
  }

  #item({ url, title, excerpt, language }: FoundPage): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const text = document.createElement('p');
    text.append(...markedText(excerpt).map(({ text: part, marked }) => {
      if (!marked) return part;
      const mark = document.createElement('mark');
      mark.textContent = part;
      return mark;
    }));
    if (language !== this.dataset['language']) {
      item.lang = language;
      const note = document.createElement('small');
      note.textContent = this.#words.languages[language] ?? language;
      item.append(link, ' ', note, text);
    } else item.append(link, text);
    return item;
  }

  /** Keeps the words in the address, so that a way back finds the results again. */
  #remember(words: string): void {
    const address = new URL(location.href);
    if (words) address.searchParams.set('q', words);
    else address.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', address);
    } catch {
      /* Some in-app browsers refuse. */
    }
  }
}

customElements.define('site-search', SiteSearch);

/** How the camera tool looks: a narrow sheet beside the map. It lives in a shadow tree of Astro's toolbar. */
export const panelStyle = `
astro-dev-toolbar-window { left: 12px !important; right: auto !important; transform: none !important; top: 12px; bottom: 72px; width: min(23rem, calc(100% - 24px)); max-height: none; padding: 14px 16px; overflow: auto; font-size: 13px; line-height: 1.4; }
@media (max-width: 60rem) { astro-dev-toolbar-window { top: 45%; } }
h1 { margin: 0 0 8px; font-size: 16px; color: #fff; }
h2 { margin: 14px 0 4px; font-size: 13px; color: #fff; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 10px; margin: 0 0 10px; }
dt { color: #9a9cab; } dd { margin: 0; color: #fff; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0 0 6px; padding: 0; } small, .notes { color: #a8aab8; } .notes { margin: 4px 0; } .notes:empty { display: none; }
.places { max-height: 9.5rem; overflow: auto; } label { display: block; padding: 1px 0; } .row { display: flex; gap: 6px; margin: 4px 0; }
.row input { flex: 1; min-width: 0; }
button, input:not([type='checkbox']), select { font: inherit; color: #fff; background: #23262f; border: 1px solid #4a4e5c; border-radius: 6px; padding: 4px 10px; }
button { cursor: pointer; } button:hover:not(:disabled) { background: #343841; } button:disabled { opacity: 0.5; }
:focus-visible { outline: 2px solid #f3c27a; outline-offset: 1px; }
.primary { color: #13151a; background: #f3c27a; border-color: #f3c27a; } .primary:hover { color: #fff; }
.link { padding: 0; border: 0; background: none !important; color: #bcd2ff; text-decoration: underline; text-align: start; overflow-wrap: anywhere; }
pre { margin: 4px 0; padding: 8px; max-height: 9rem; overflow: auto; white-space: pre-wrap; background: #0b0c10; color: #e8e6df; border-radius: 6px; font: 12px/1.45 ui-monospace, monospace; }
pre[hidden] { display: none; } pre[aria-busy] { opacity: 0.5; }
.problems li { margin: 0 0 8px; padding-inline-start: 8px; border-inline-start: 3px solid #e0b040; } .problems li.error { border-color: #ff6b5e; }
code { font: 12px ui-monospace, monospace; color: #fff; overflow-wrap: anywhere; }
.square { position: fixed; pointer-events: none; box-sizing: border-box; border: 2px dashed #f3c27a; box-shadow: 0 0 0 1px #0008; z-index: 999999998; }
.square::before, .square::after { content: ''; position: absolute; background: #f3c27a; box-shadow: 0 0 0 1px #0008; }
.square::before { left: calc(50% - 9px); top: calc(50% - 1px); width: 18px; height: 2px; } .square::after { top: calc(50% - 9px); left: calc(50% - 1px); width: 2px; height: 18px; }
.square[hidden] { display: none; }
`;

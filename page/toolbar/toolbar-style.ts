/** The toolbar's own style sheet: it must look the same on every page. */
export const TOOLBAR_STYLE = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; }
.bar {
  position: fixed; display: flex; align-items: center; gap: 4px; padding: 5px 6px;
  max-width: calc(100vw - 16px); flex-wrap: wrap;
  border: 1px solid light-dark(#ddd5c7, #4a443b); border-radius: 10px;
  background: light-dark(#fffdfa, #22201c); color: light-dark(#211d18, #efe9df);
  box-shadow: 0 2px 6px rgb(0 0 0 / 18%), 0 8px 28px rgb(0 0 0 / 20%);
  font: 500 13px/1.3 system-ui, sans-serif; writing-mode: horizontal-tb;
}
.bar[hidden] { display: none; }
button {
  min-width: 28px; min-height: 28px; padding: 3px 9px; border: 1px solid transparent; border-radius: 7px;
  background: none; color: inherit; font: inherit; cursor: pointer; white-space: nowrap;
}
button:hover { background: light-dark(#f1ece3, #35312a); }
button:focus-visible { outline: 2px solid light-dark(#a8321a, #ff8d6b); outline-offset: 1px; }
.colour { position: relative; padding: 0; }
.colour::before {
  content: ''; position: absolute; inset: 5px; border-radius: 50%; border: 1.5px solid rgb(0 0 0 / 35%);
}
.colour[aria-pressed='true']::after {
  content: ''; position: absolute; inset: 1px; border-radius: 50%; border: 2px solid currentColor;
}
.note::before {
  content: ''; display: inline-block; width: 9px; height: 9px; margin-inline-end: 6px;
  border-radius: 50%; border: 1px solid rgb(0 0 0 / 35%);
}
.yellow::before { background: #ffe066; }
.green::before { background: #86dc8c; }
.blue::before { background: #8fc0ff; }
.pink::before { background: #ff9dc8; }
.line { width: 1px; align-self: stretch; margin: 3px 3px; background: light-dark(#ddd5c7, #4a443b); }
.saying {
  position: fixed; inset: auto 0 24px; width: fit-content; max-width: min(36rem, 92vw); margin: 0 auto;
  padding: 9px 16px; border-radius: 10px; background: #211d18; color: #fff;
  font: 500 14px/1.4 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 30%);
}
.saying:empty { position: absolute; padding: 0; border: 0; box-shadow: none; }
@media (forced-colors: active) {
  .bar, .saying, button { border: 1px solid ButtonText; }
  .colour::before, .note::before { forced-color-adjust: none; }
}
`;

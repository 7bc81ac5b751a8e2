// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview does inside the page, in a world of its own that no script of the page can reach or be reached from.
// Nothing here leaves a trace in the document: after any change it is what a fresh load of the same bytes would be.
(() => {
  "use strict";
  if (window.proof) return;
  let desk = null;
  if (window.qt && window.QWebChannel) new QWebChannel(qt.webChannelTransport, (channel) => { desk = channel.objects.desk; });

  const textBody = () => document.querySelector("article .body") || document.querySelector("main .body");

  // -- changing ---------------------------------------------------------------------------------------------------

  const names = (node) => [...node.attributes].map(({ name }) => name);
  const syncAttributes = (old, fresh) => {
    // What the reader opened stays open.
    if (old.nodeName === "DETAILS" && old.open && !fresh.open) fresh.setAttribute("open", "");
    if (names(old).join() !== names(fresh).join()) for (const name of names(old)) old.removeAttribute(name); // their order shows
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };

  const merge = (old, fresh) => {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
    } else if (old.nodeType === Node.ELEMENT_NODE) {
      syncAttributes(old, fresh);
      mergeChildren(old, fresh);
    } else if (old.data !== fresh.data) {
      old.data = fresh.data;
    }
  };

  const mergeChildren = (old, fresh) => {
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    let start = 0;
    while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start += 1;
    let ends = 0;
    while (
      ends < before.length - start && ends < after.length - start &&
      before[before.length - 1 - ends].isEqualNode(after[after.length - 1 - ends])
    ) ends += 1;
    const goes = before.slice(start, before.length - ends);
    const comes = after.slice(start, after.length - ends);
    const tail = before[before.length - ends] || null;
    const both = Math.min(goes.length, comes.length);
    for (let place = 0; place < both; place += 1) merge(goes[place], comes[place]);
    for (const node of goes.slice(both)) node.remove();
    for (const node of comes.slice(both)) old.insertBefore(node, tail);
  };

  const element = (html) => {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content.childNodes.length === 1 ? holder.content.firstElementChild : null;
  };

  const remove = (root, block) => {
    block.nextSibling.remove(); // the line feed behind it
    block.remove();
    if (!root.childElementCount) root.textContent = "\n\n";
  };

  const insert = (root, at, block) => {
    if (!root.childElementCount) root.replaceChildren("\n", block, "\n");
    else if (at) root.children[at - 1].after("\n", block);
    else root.firstElementChild.before(block, "\n");
  };

  // Blocks of the text: at each place a number of them give way to others. False where the page is not as expected.
  const patch = (changes) => {
    const root = textBody();
    if (!root) return false;
    for (const [at, count, blocks] of changes) {
      const comes = blocks.map(element);
      if (at + count > root.childElementCount || comes.includes(null)) return false;
      const both = Math.min(count, comes.length);
      for (let place = 0; place < both; place += 1) merge(root.children[at + place], comes[place]);
      for (let place = both; place < count; place += 1) remove(root, root.children[at + both]);
      for (let place = both; place < comes.length; place += 1) insert(root, at + place, comes[place]);
    }
    return true;
  };

  // The whole page becomes what these bytes say; what is the same already is not touched.
  const become = (html) => {
    merge(document.documentElement, new DOMParser().parseFromString(html, "text/html").documentElement);
    paint();
    return true;
  };

  // -- looking ----------------------------------------------------------------------------------------------------

  const reveal = (at, smooth) => {
    let block = textBody()?.children[at];
    while (block && !block.getClientRects().length) block = block.previousElementSibling; // what shows nothing
    if (!block) return false;
    const box = block.getBoundingClientRect();
    const edge = Math.min(48, innerHeight / 4);
    const seen = box.top < innerHeight - edge && box.bottom > edge;
    if (!seen) block.scrollIntoView({ block: box.height > innerHeight ? "start" : "center", behavior: smooth ? "smooth" : "instant" });
    return !seen;
  };

  const scrollTo = (top) => { document.documentElement.scrollTo({ top, behavior: "instant" }); return true; };

  // Light or dark is the reader's wish, which the theme's styles ask for: the questions are answered in the style
  // sheets as they are held in memory.
  let dark = false;
  const wish = new CSSStyleSheet();
  const asked = new WeakMap();
  const answer = (media) => {
    if (!asked.has(media)) asked.set(media, media.mediaText);
    const text = asked.get(media);
    if (!/prefers-color-scheme/.test(text)) return;
    const answered = text.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g, (_, which) =>
      (which === "dark") === dark ? "(min-width: 0px)" : "(max-width: 0px)");
    if (media.mediaText !== answered) media.mediaText = answered;
  };
  const answerAll = (rules) => {
    for (const rule of rules) {
      if (rule.media) answer(rule.media);
      if (rule.cssRules) answerAll(rule.cssRules);
    }
  };
  const paint = () => {
    wish.replaceSync(`:root { color-scheme: ${dark ? "dark" : "light"} !important; }`);
    if (!document.adoptedStyleSheets.includes(wish)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, wish];
    for (const sheet of document.styleSheets) {
      try {
        answerAll(sheet.cssRules);
      } catch { /* not here yet: it is painted when the page is loaded */ }
    }
    return true;
  };
  const setDark = (wanted) => { dark = wanted; return paint(); };

  // -- telling ----------------------------------------------------------------------------------------------------

  const FIELDS = [["h1", "headline"], [".article-head .lead", "lead"], [".article-head .kicker", "kicker"], [".byline", "byline"]];
  document.addEventListener("click", (event) => {
    if (!desk || event.button || event.target.closest("a, summary, label, input, button")) return;
    if (!getSelection().isCollapsed) return;
    const root = textBody();
    let block = event.target;
    while (block && block.parentElement !== root) block = block.parentElement;
    if (root && block) {
      desk.click_block([...root.children].indexOf(block));
      return;
    }
    const field = FIELDS.find(([selector]) => event.target.closest(selector));
    if (field) desk.click_field(field[1]);
  });
  addEventListener("load", paint);

  window.proof = { patch, become, reveal, scrollTo, setDark, top: () => document.scrollingElement.scrollTop };
})();

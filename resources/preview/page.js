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
  const patch = (changes, sight) => {
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
    look(sight);
    return true;
  };

  // The whole page becomes what these bytes say; what is the same already is not touched.
  const become = (html, sight) => {
    merge(document.documentElement, new DOMParser().parseFromString(html, "text/html").documentElement);
    paint();
    look(sight);
    return true;
  };

  // -- looking ----------------------------------------------------------------------------------------------------

  const FIELDS = { headline: "h1", lead: ".article-head .lead", kicker: ".article-head .kicker", byline: ".byline" };

  // The page follows the caret, but never out of the reader's own hand.
  const HAND_MS = 1500;
  let hand = -HAND_MS;
  const KEYS = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
  const touched = () => { hand = performance.now(); };
  for (const kind of ["wheel", "touchstart", "touchmove"]) addEventListener(kind, touched, { passive: true, capture: true });
  addEventListener("keydown", (event) => { if (KEYS.has(event.key)) touched(); }, { capture: true });
  addEventListener("pointerdown", (event) => { if (event.target === document.documentElement) hand = Infinity; }, { capture: true });
  for (const kind of ["pointerup", "pointercancel", "blur"]) addEventListener(kind, () => { if (hand === Infinity) touched(); }, { capture: true });
  const inHand = () => performance.now() - hand < HAND_MS;

  // Where the caret is, marked by a style sheet in memory: the document has nothing of it, and neither has paper.
  const spot = new CSSStyleSheet();
  let marked = "";
  const mark = (selector) => {
    if (selector === marked) return;
    marked = selector;
    const tint = "color-mix(in srgb, var(--accent, #0a5876) 9%, transparent)";
    spot.replaceSync(selector && `@media screen {
      ${selector} { box-shadow: 0 0 0 .4rem ${tint}, inset 0 0 0 100vmax ${tint} !important; border-radius: 1px; }
    }`);
  };
  // `sight` is what has the caret (the place of an element of the body, or the name of a field), what of it is to be
  // brought into view, and whether smoothly.
  const look = (sight) => {
    if (!sight) return true;
    const { block, field, show, smooth } = sight;
    mark(field ? FIELDS[field] || "" : block === null ? "" : `:is(article, main) .body > :nth-child(${block + 1})`);
    if (show === null || inHand()) return true;
    return bring(typeof show === "string" ? document.querySelector(FIELDS[show]) : textBody()?.children[show], smooth);
  };

  const bring = (block, smooth) => {
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
  let dark = false; // what is wanted
  let worn = false; // what is shown: paper is never dark
  const wish = new CSSStyleSheet();
  const asked = new WeakMap();
  const answer = (media) => {
    if (!asked.has(media)) asked.set(media, media.mediaText);
    const text = asked.get(media);
    if (!/prefers-color-scheme/.test(text)) return;
    const answered = text.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g, (_, which) =>
      (which === "dark") === worn ? "(min-width: 0px)" : "(max-width: 0px)");
    if (media.mediaText !== answered) media.mediaText = answered;
  };
  const answerAll = (rules) => {
    for (const rule of rules) {
      if (rule.media) answer(rule.media);
      if (rule.cssRules) answerAll(rule.cssRules);
    }
  };
  const paint = () => {
    wish.replaceSync(`:root { color-scheme: ${worn ? "dark" : "light"} !important; }`);
    if (!document.adoptedStyleSheets.includes(wish)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, wish, spot];
    for (const sheet of document.styleSheets) {
      try {
        answerAll(sheet.cssRules);
      } catch { /* not here yet: it is painted when the page is loaded */ }
    }
    return true;
  };
  const wear = (wanted) => { worn = wanted; return paint(); };
  const setDark = (wanted) => { dark = wanted; return wear(wanted); };

  // -- telling ----------------------------------------------------------------------------------------------------

  // The elements that hold the runs of a block's text, in order: the newsroom counts them in the tree in the same way.
  const HOLDERS = "p, h2, h3, h4, li, th, td, pre, figure, div[hidden], blockquote > footer";
  const NOTE = "sup.footnote-mark";

  // How many signs of its own an element has before a place in it: a line break and a footnote's mark are one sign.
  const signsBefore = (holder, node, offset) => {
    let count = 0;
    const walk = (each) => {
      if (each === node && each.nodeType === Node.TEXT_NODE) { count += offset; return true; }
      if (each.nodeType === Node.TEXT_NODE) { count += each.length; return false; }
      if (each.nodeType !== Node.ELEMENT_NODE) return false;
      if (each !== holder && each.matches(HOLDERS)) return each.contains(node);
      if (each.matches(NOTE)) { count += each.contains(node) ? 0 : 1; return each.contains(node); }
      const children = [...each.childNodes];
      for (let place = 0; place < children.length; place += 1) {
        if (each === node && place === offset) return true;
        if (walk(children[place])) return true;
      }
      if (each.nodeName === "BR") count += 1;
      return each === node;
    };
    walk(holder);
    return count;
  };

  // Where in the text a place of the page is: an element of the body, which of its holders, and the signs before.
  const placeOf = (target, node, offset) => {
    const root = textBody();
    let block = target;
    while (block && block.parentElement !== root) block = block.parentElement;
    if (!root || !block) return null;
    const at = [...root.children].indexOf(block);
    let holder = target.closest(HOLDERS);
    if (!holder || !block.contains(holder)) return [at, -1, 0];
    const which = [block, ...block.querySelectorAll("*")].filter((each) => each.matches(HOLDERS)).indexOf(holder);
    if (holder.nodeName === "FIGURE") {
      if (!target.closest("figcaption")) return [at, which, -1];
      holder = holder.querySelector(".caption");
      if (!holder?.contains(target)) return [at, which, holder ? holder.textContent.length : 0];
    }
    return [at, which, holder.contains(node) ? signsBefore(holder, node, offset) : 0];
  };

  const pointOf = (event) => {
    const range = event.detail ? document.caretRangeFromPoint(event.clientX, event.clientY) : null;
    return range && event.target.contains(range.startContainer) ? [range.startContainer, range.startOffset] : [event.target, 0];
  };

  const tellPlace = (event) => {
    const place = placeOf(event.target, ...pointOf(event));
    if (place) { desk.click_text(...place); return true; }
    for (const [name, selector] of Object.entries(FIELDS)) {
      const field = event.target.closest(selector) || event.target.closest(`[data-field="${name}"]`);
      if (field) { desk.click_field(name, signsBefore(field, ...pointOf(event))); return true; }
    }
    return false;
  };

  // As browsers do: the name as it is, else without its percent signs, of which some may be no code of anything.
  const decoded = (name) => name.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
  const partNamed = (name) => document.getElementById(name) || document.getElementById(decoded(name));

  // A link is text like any other: a click puts the caret there. Only with Ctrl it leads somewhere.
  const tellLink = (event, link) => {
    event.preventDefault();
    const within = link.hash && link.href.split("#")[0] === location.href.split("#")[0];
    if (event.ctrlKey || event.metaKey) {
      if (within) partNamed(link.hash.slice(1))?.scrollIntoView({ block: "center" });
      else desk.follow(link.href);
    } else if (getSelection().isCollapsed && !tellPlace(event) && !within) {
      desk.name_link(link.href);
    }
  };

  document.addEventListener("click", (event) => {
    if (!desk || event.button) return;
    const link = event.target.closest("a[href]");
    if (link) tellLink(event, link);
    else if (getSelection().isCollapsed && !event.target.closest("summary, label, input, button")) tellPlace(event);
  });
  addEventListener("load", paint);
  addEventListener("beforeprint", () => wear(false));
  addEventListener("afterprint", () => wear(dark));

  window.proof = { patch, become, look, placeOf, scrollTo, setDark, top: () => document.scrollingElement.scrollTop };
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Brings «Популярное» and the views up to date, and the reader's section into sight on phones. Every page is complete without it.
(() => {
  "use strict";
  const script = document.currentScript;
  const here = document.querySelector(".sections [aria-current]");
  if (here) here.closest("ul").scrollLeft = here.offsetLeft - 48;
  if (!script || !location.protocol.startsWith("http")) return;
  const fragments = new URL("../fragments/", script.src);
  const language = document.documentElement.lang;

  const get = async (path) => {
    const answer = await fetch(new URL(path, fragments), { credentials: "omit" });
    if (!answer.ok) throw new Error(answer.status);
    return answer;
  };

  const refreshPopular = async () => {
    const old = document.querySelector(".popular");
    if (!old) return;
    const answer = await get(`${language}/popular.html`);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".popular");
    if (!fresh || old.contains(document.activeElement) || old.querySelector("details[open]")) return;
    for (const link of fresh.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), answer.url).href;
    }
    const chosen = old.querySelector(".tab:checked");
    const same = chosen && [...fresh.querySelectorAll(".tab")].find((tab) => tab.value === chosen.value);
    if (same) same.checked = true;
    old.replaceWith(fresh);
  };

  const refreshViews = async () => {
    const shown = document.querySelector("[data-views]");
    if (!shown) return;
    const id = shown.dataset.views;
    const views = (await (await get(`views/${Math.floor(id / 1000)}.json`)).json())[id];
    if (!Number.isInteger(views) || views < 1) return;
    shown.textContent = new Intl.NumberFormat(language).format(views);
    shown.closest("[hidden]")?.removeAttribute("hidden");
  };

  // A page that stays as it was is a good page: a failure needs no word.
  for (const refresh of [refreshPopular, refreshViews]) refresh().catch(() => {});
})();

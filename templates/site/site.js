// Filters and search of the activities page, and a language switch that keeps them. Without it the list is whole.
"use strict";
{
  const PAUSE = 100;
  // A list of more is not laid out where it is not seen: the style sheet knows it by the class "long".
  const LONG = 500;
  const LETTERS = { œ: "oe", æ: "ae", ß: "ss" };
  const index = globalThis.ciminfoIndex;
  const form = document.getElementById("filter");

  // The words of a text as the index has them: without case and accents, letters that are two taken apart.
  const spoken = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[œæß]/g, (letter) => LETTERS[letter])
      .match(/[\p{L}\p{N}]+/gu) ?? [];

  // The numbers that stand as distances, each from the one before, in base 36.
  const numbers = (coded) => {
    let last = 0;
    return coded.split(" ").map((gap) => (last += parseInt(gap, 36)));
  };

  const filled = (term, slots) => index.terms[term].replace(/\{(\w+)\}/g, (_, name) => slots[name]);

  const element = (name, properties, ...inside) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inside);
    return made;
  };

  // The same view and place in the other languages.
  const carry = () => {
    for (const link of document.querySelectorAll("[data-languages] a")) {
      link.search = location.search;
      link.hash = location.hash;
    }
  };

  const begin = () => {
    const found = new Map(Array.from(document.querySelectorAll("article[data-id]"), (each) => [each.dataset.id, each]));
    const entries = index.ids.map((id) => found.get(id));
    const groups = [...document.querySelectorAll("section:has(article[data-id])")];
    const leading = groups.map((each) => document.querySelector(`nav a[href="#${each.id}"]`)?.closest("li"));
    const contents = leading[0]?.closest("nav");
    const vocabulary = Object.entries(index.words);
    const plural = new Intl.PluralRules(index.language);
    const figures = new Intl.NumberFormat(index.language);

    const field = (label, control) =>
      element("p", { className: "field" }, element("label", { htmlFor: control.id, textContent: label }), control);
    const choice = ([value, caption, coded, lang]) =>
      element("option", { value, caption, numbers: numbers(coded), ...(lang && { lang }) });
    const filter = ([name, choices]) => {
      const all = element("option", { value: "", textContent: index.terms[`all.${name}`] });
      return element("select", { id: `filter-${name}`, name }, all, ...choices.map(choice));
    };
    const query = element("input", { type: "search", id: "filter-q", name: "q" });
    const filters = Object.entries(index.filters).filter(([, choices]) => choices.length).map(filter);
    const clear = element("button", { type: "button", textContent: index.terms.clear });
    const status = element("p", { className: "found" });
    status.setAttribute("role", "status");

    // What is asked for: for each filter and each word, the activities that it leaves.
    const asked = () => {
      const criteria = new Map();
      const mark = (name, lists) => {
        const left = new Uint8Array(entries.length);
        for (const list of lists) for (const number of list) left[number] = 1;
        criteria.set(name, left);
      };
      for (const word of spoken(query.value)) {
        mark(`q ${word}`, vocabulary.filter(([each]) => each.startsWith(word)).map(([, coded]) => numbers(coded)));
      }
      for (const select of filters) {
        if (select.value) mark(select.name, [select.selectedOptions[0].numbers]);
      }
      return criteria;
    };

    // Each choice with the number of activities that it would leave beside the other filters.
    const count = (criteria, met) => {
      for (const select of filters) {
        const own = criteria.get(select.name);
        const wanted = criteria.size - (own ? 1 : 0);
        for (const option of select.options) {
          if (!option.value) continue;
          const left = option.numbers.filter((number) => met[number] - (own ? own[number] : 0) === wanted).length;
          const text = filled("choice", { name: option.caption, number: figures.format(left) });
          if (option.textContent !== text) option.textContent = text;
          option.disabled = !left && !option.selected;
        }
      }
    };

    const show = () => {
      const criteria = asked();
      const met = new Uint16Array(entries.length);
      for (const left of criteria.values()) left.forEach((is, number) => (met[number] += is));
      let shown = 0;
      entries.forEach((entry, number) => {
        const fits = met[number] === criteria.size;
        shown += fits;
        if (entry && entry.hidden === fits) entry.hidden = !fits;
      });
      groups.forEach((group, number) => {
        group.hidden = !group.querySelector("article[data-id]:not([hidden])");
        if (leading[number]) leading[number].hidden = group.hidden;
      });
      if (contents) contents.hidden = !shown;
      count(criteria, met);
      const whole = entries.length;
      const said = filled(`found.${plural.select(whole) === "one" ? "one" : "other"}`, {
        number: figures.format(shown), whole: figures.format(whole),
      });
      status.textContent = shown ? said : index.terms.none;
      clear.disabled = !criteria.size && !query.value;
      carry();
    };

    // The address says what is shown. One step back undoes what one control did, not one letter of it.
    let pending, last;
    const keep = (control) => {
      pending = clearTimeout(pending);
      const given = [...new FormData(form)].filter(([, value]) => value.trim());
      const wanted = given.length ? `?${new URLSearchParams(given)}` : "";
      if (wanted !== location.search) {
        history[control && control === last ? "replaceState" : "pushState"](null, "", wanted || location.pathname);
        last = control;
      }
      show();
    };
    const read = () => {
      pending = last = clearTimeout(pending);
      const given = new URLSearchParams(location.search);
      for (const control of [query, ...filters]) {
        control.value = given.get(control.name) ?? "";
        if (control.selectedIndex < 0) control.value = "";
      }
      show();
    };

    form.append(
      element("fieldset", {},
        element("legend", { textContent: index.terms.legend }),
        field(index.terms.search, query),
        status,
        ...filters.map((each) => field(index.terms[`name.${each.name}`], each)),
        element("p", { className: "clear" }, clear)));
    form.autocomplete = "off";
    form.setAttribute("role", "search");
    form.hidden = false;
    form.parentElement.classList.toggle("long", entries.length > LONG);
    form.addEventListener("input", ({ target }) => {
      clearTimeout(pending);
      pending = setTimeout(keep, PAUSE, target);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      keep(query);
    });
    form.addEventListener("focusout", ({ target }) => {
      if (pending) keep(target);
      last = undefined;
    });
    clear.addEventListener("click", () => {
      form.reset();
      keep();
      query.focus();
    });
    addEventListener("popstate", read);
    read();
  };

  addEventListener("hashchange", carry);
  carry();
  if (form && index) begin();
}

/* The page is loaded again when the preview shows another edition; whether the panel is folded is remembered. */
"use strict";
(() => {
  const { edition, events } = document.currentScript.dataset;
  const note = document.getElementById("preview-note");
  const folded = document.querySelector("#preview > details");
  let source;

  // A hidden page does not listen: browsers allow few connections to one server, and one may have many pages open.
  const listen = () => {
    source?.close();
    if (document.hidden) return;
    source = new EventSource(events);
    source.onmessage = ({ data }) => {
      note.textContent = "";
      if (data !== edition) location.reload();
    };
    source.onerror = () => { note.textContent = "The preview does not answer; this page is as it was."; };
  };

  const key = "preview-open";
  const kept = sessionStorage.getItem(key);
  if (kept) folded.open = kept === "yes";
  folded.querySelector("summary").addEventListener("click", () => {
    sessionStorage.setItem(key, folded.open ? "no" : "yes");
  });
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", () => source?.close());
})();

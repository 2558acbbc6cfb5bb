/*
  Keeps an open page of a preview new, and says how it stands to what was saved last.

  The server adds this script to each page, with the tag of the content that it sent.
  Only a page that is seen listens: a browser has few connections for one server.
*/
(() => {
  "use strict";

  const NEWS = "/_xem-truoc/tin";
  /** @type {Record<string, string>} */
  const SAID = {
    ahead: "Trang này đã mới theo bản vừa lưu; những trang khác đang được cập nhật…",
    behind: "Đang cập nhật theo bản vừa lưu; trang này có thể còn nội dung cũ…",
    lost: "Không còn liên lạc với chương trình xem trước; trang này có thể đã cũ.",
  };
  const STYLE = `
    :host { all: initial }
    div { background: #26323d; border-radius: 6px; bottom: 16px; box-sizing: border-box;
      box-shadow: 0 2px 10px #0006; color: #fff; font: 15px/1.45 system-ui, sans-serif;
      left: 50%; max-width: calc(100% - 32px); padding: 10px 16px; position: fixed;
      transform: translateX(-50%); width: max-content; z-index: 99999 }
    div:empty { display: none }
    @media print { div { display: none } }`;

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const host = document.createElement("aside");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = STYLE;
  const line = document.createElement("div");
  line.setAttribute("role", "status");
  root.append(style, line);
  host.id = "xem-truoc";
  document.body.append(host);

  /** @param {string} standing */
  const show = (standing) => {
    host.dataset.standing = standing;
    line.textContent = SAID[standing] ?? "";
  };

  /** Open the page again if its content is no longer what this page shows. */
  const renew = async () => {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    if (answer.headers.get("ETag") !== `"${own.dataset.tag}"`) location.reload();
  };

  const address = decodeURIComponent(location.pathname)
    .replace(/^\//, "")
    .replace(/index\.html$/, "");
  // A page that tells why there is no other says all by itself.
  const isAlone = own.dataset.standing === "alone";
  /** @type {EventSource | null} */
  let news = null;

  const listen = () => {
    news?.close();
    news = null;
    if (document.visibilityState === "hidden") return;
    news = new EventSource(NEWS);
    news.onmessage = (message) => {
      const { busy, ahead } = JSON.parse(message.data);
      const newest = ahead[address];
      if (!isAlone) show(busy ? (newest ? "ahead" : "behind") : "whole");
      if (newest && newest !== own.dataset.tag) location.reload();
      else if (!newest) renew().catch(() => show("lost"));
    };
    news.onerror = () => show("lost");
  };

  show(own.dataset.standing ?? "whole");
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) listen();
  });
  listen();
})();

// Puts new calls and changed messages in front, and sends forms. The server renders everything, in the page's language;
// this script moves it.
"use strict";

const $ = (id) => document.getElementById(id);
const [calls, state, filter, messages] = ["calls", "state", "filter", "messages"].map($);
const MOST = 200;
const MOST_MESSAGES = 50;

// A text of the page, with a value in its gap.
const say = (name, value = "") => document.body.getAttribute(`data-${name}`).replace("{}", value);
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

// A part of the page, in its language. A sandbox that was started meanwhile makes the page load again.
async function part(name, query = {}) {
  const asked = new URLSearchParams({ ...query, lang: document.documentElement.lang });
  const response = await fetch(`/_sandbox/page/${name}?${asked}`);
  if (response.status === 410) {
    location.reload();
    await new Promise(() => {});
  }
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

// Sends JSON, which a browser asks about before it does so for a foreign page. The reason if it is refused.
async function send(path, body) {
  try {
    const response = await fetch(`/_sandbox/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const result = text ? JSON.parse(text) : {};
    return response.ok ? result : { error: say("failed", result.error ?? response.statusText) };
  } catch (error) {
    return { error: say("failed", String(error)) };
  }
}

// --- Calls ---

let last = 0;
const newest = () => Number(calls.firstElementChild?.dataset.number ?? last);

const texts = new WeakMap();
function sift(call) {
  const wanted = filter.value.trim().toLowerCase();
  if (!texts.has(call)) texts.set(call, call.textContent.toLowerCase());
  call.hidden = wanted !== "" && !texts.get(call).includes(wanted);
}

function show(connected) {
  state.textContent = connected ? say("live") : say("off");
  state.classList.toggle("off", !connected);
}

async function follow() {
  for (;;) {
    try {
      last = Math.max(last, newest());
      const content = parsed(await part("calls", { wait: 20, after: last }));
      show(true);
      // Calls may have been cleared meanwhile; numbers only ever grow.
      const fresh = [...content.children].filter((call) => Number(call.dataset.number) > last);
      fresh.forEach(sift);
      calls.prepend(...fresh);
      while (calls.childElementCount > MOST) calls.lastElementChild.remove();
      if (fresh.some((call) => `#${call.dataset.number}` === location.hash)) openLinked();
    } catch {
      show(false);
      await pause(1000);
    }
  }
}

// A call's number behind `#` opens it, so that it can be linked to. An older one is fetched, and stands last.
async function openLinked() {
  const number = Number(location.hash.slice(1));
  if (!number) return;
  const find = () => calls.querySelector(`[data-number="${number}"]`);
  if (!find() && number < newest()) {
    const older = parsed(await part("call", { number }).catch(() => ""));
    if (!find()) calls.append(older);
  }
  const call = find();
  if (!call) return;
  call.hidden = false;
  call.open = true;
  call.scrollIntoView();
}
addEventListener("hashchange", openLinked);

filter.addEventListener("input", () => [...calls.children].forEach(sift));
$("clear").addEventListener("click", async () => {
  last = Math.max(last, newest());
  await fetch("/_sandbox/calls", { method: "DELETE" });
  calls.replaceChildren();
});
$("language").addEventListener("click", ({ target }) => { target.hash = location.hash; });

// The clipboard is there on this machine's own addresses only; elsewhere the text is selected.
async function copy(pre, said) {
  try {
    await navigator.clipboard.writeText(pre.textContent);
    said.textContent = say("copied");
  } catch {
    getSelection().selectAllChildren(pre);
    said.textContent = say("by-hand");
  }
}

async function copyCall(button) {
  const call = button.closest(".call");
  const pre = call.querySelector(".snippet");
  pre.textContent = await part("snippet", { number: call.dataset.number, as: button.dataset.copy }).catch(String);
  pre.hidden = false;
  await copy(pre, call.querySelector(".said"));
}

// --- The form for a call ---

async function openForm(query) {
  const section = $("try");
  section.open = true;
  $("form").innerHTML = await part("try", query).catch(() => "");
  $("pick").elements.method.value = $("call")?.dataset.method ?? "";
  section.scrollIntoView();
  $("call")?.querySelector("[data-param]")?.focus({ preventScroll: true });
}

function callOf(form) {
  const { app_key, session, declared_session, format, more, body, content_type } = form.elements;
  const params = { format: format.value };
  if (session.value) params.session = session.value;
  for (const line of more.value.split("\n")) {
    const at = line.indexOf("=");
    if (at > 0) params[line.slice(0, at).trim()] = line.slice(at + 1);
  }
  for (const field of form.querySelectorAll("[data-param]")) {
    if (field.value) params[field.dataset.param] = field.value;
  }
  return {
    method: form.dataset.method, path: form.dataset.path, app_key: app_key.value, params,
    declared_session: declared_session.checked && !session.value,
    ...(body.value ? { body: body.value, content_type: content_type.value } : {}),
  };
}

async function makeCall(form) {
  const said = form.querySelector("output");
  const { number, error } = await send("try", callOf(form));
  said.textContent = error ?? say("called", number);
  if (number) location.hash = number;
}

// --- Mocks, limits, faults ---

const settings = $("settings");
async function showSettings() {
  settings.lastElementChild.innerHTML = await part("settings").catch(() => "");
  const kind = settings.querySelector("[name=kind]");
  if (kind) fitFields(kind);
}
// A fault has the members of its kind.
function fitFields(kind) {
  for (const fields of kind.form.querySelectorAll("[data-kinds]")) {
    fields.disabled = !fields.dataset.kinds.split(" ").includes(kind.value);
  }
}
settings.addEventListener("change", ({ target }) => { if (target.name === "kind") fitFields(target); });
settings.addEventListener("toggle", ({ target }) => { if (target === settings && settings.open) showSettings(); });

// The fields of a form are members of a configuration: `error.code` is a member of a member.
function entryOf(form) {
  const entry = {};
  for (const field of form.elements) {
    if (!field.name || field.value === "" || field.matches(":disabled")) continue;
    let value = field.type === "number" ? Number(field.value) : field.value;
    if (field.name === "require") value = value.split(",").map((name) => name.trim()).filter(Boolean);
    const [outer, inner] = field.name.split(".");
    if (inner) (entry[outer] ??= {})[inner] = value;
    else entry[outer] = value;
  }
  return entry;
}

async function declare(form) {
  const { error } = await send("config", { [form.dataset.declare]: [entryOf(form)] });
  if (error) form.querySelector("output").textContent = error;
  else await showSettings();
}

// --- What is clicked and sent ---

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  const { dataset } = button;
  if ("copy" in dataset) await copyCall(button);
  if ("copyBelow" in dataset) {
    const sample = button.closest(".sample");
    await copy(sample.querySelector("pre"), sample.querySelector(".said"));
  }
  if ("try" in dataset) await openForm({ method: dataset.try });
  if ("replay" in dataset) await openForm({ number: button.closest(".call").dataset.number });
  if ("remove" in dataset) {
    await fetch(`/_sandbox/${dataset.remove}`, { method: "DELETE" });
    await showSettings();
  }
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.id === "pick") openForm({ method: form.elements.method.value.trim() });
  else if (form.id === "call") makeCall(form);
  else if (form.id === "publish") publish(form);
  else if (form.dataset.declare) declare(form);
});

// --- The list of APIs: searched, and listed by namespace when that is opened ---

const findApis = $("find-apis");
const apis = (query) => part("apis", query).catch(() => "");
let asked = 0;
findApis?.addEventListener("input", async () => {
  const words = findApis.value.trim();
  asked += 1;
  const mine = asked;
  await pause(150);
  // Only the last question is asked, and only its list shown.
  const found = words && mine === asked ? await apis({ words }) : "";
  if (mine === asked) $("found-apis").innerHTML = found;
});
// The event does not bubble, but can be caught on its way down.
$("served")?.addEventListener("toggle", async ({ target }) => {
  const list = target.lastElementChild;
  if (target.open && list.childElementCount === 0) list.innerHTML = await apis({ ...target.dataset });
}, true);

// --- Messages: one that changes after it was shown is replaced, and comes to the front ---

let change = 0;
async function followMessages() {
  // What is there already comes at once.
  for (let wait = 0; ; wait = 20) {
    try {
      const { dataset, children } = parsed(await part("messages", { wait, after: change })).firstElementChild;
      change = Number(dataset.change);
      $("tally").textContent = dataset.tally;
      for (const message of [...children].reverse()) {
        const old = messages.querySelector(`[data-id="${message.dataset.id}"]`);
        message.open = old?.open ?? false;
        old?.remove();
        messages.prepend(message);
      }
      while (messages.childElementCount > MOST_MESSAGES) messages.lastElementChild.remove();
    } catch {
      await pause(1000);
    }
  }
}

async function publish(form) {
  const body = { topic: form.elements.topic.value, content: form.elements.content.value };
  if (form.elements.user.value) body.user = form.elements.user.value;
  const { ids, error } = await send("messages", body);
  form.querySelector("output").textContent = error ?? (ids.length ? "" : say("nobody"));
}

openLinked();
follow();
followMessages();

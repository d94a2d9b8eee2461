// The message channel of one of two Node clients, live against the sandbox: it connects, receives and confirms, fails and
// receives again, loses its connection and comes back. What the client says is compared with what the sandbox wrote down.
//
//     node messages.js ali-topsdk|tmc.js
"use strict";

const assert = require("assert");
const { KEY, SECRET, SANDBOX, MESSAGES } = process.env;
const client = process.argv[2];
const PAID = "taobao_trade_TradeBuyerPay";

// Each gets the messages as { id, tid, confirm(), fail() }: ids are texts, because they exceed a float.
const makers = {
  "ali-topsdk": (group, take) => {
    const WebSocket = require("ws");
    // It reads a second argument of `message` that the `ws` of its own package.json has not given since 3.0.
    const emit = WebSocket.prototype.emit;
    WebSocket.prototype.emit = function (event, ...values) {
      if (event === "message" && values.length === 1) values.push({ binary: Buffer.isBuffer(values[0]) });
      return emit.call(this, event, ...values);
    };
    const { TmcClient } = require("ali-topsdk");
    new TmcClient(KEY, SECRET, group).connect(MESSAGES, (message, done) => {
      const tid = String(JSON.parse(message.content).tid);
      // Whoever says nothing has failed: this client has no other way.
      take({ id: message.id, tid, confirm: () => done(), fail: () => {} });
    });
  },
  "tmc.js": (group, take) => {
    const Tmc = require("tmc.js");
    const Message = require("tmc.js/lib/message");
    const { Confirm, Failed } = require("tmc.js/lib/message-kind");
    const consumer = new Tmc(KEY, SECRET, group, { autoReplyConfirmation: false, onCloseReconnection: 500 });
    const socket = () => Object.getOwnPropertySymbols(consumer).find((name) => name.description === "kWebSocket");
    const say = (message, kind, id) => {
      const said = new Message(2, kind).with("token", message.token).with("id", id);
      consumer[socket()].send((kind === Failed ? said.with("msg", "boom") : said).buffer);
    };
    consumer.on(PAID, (message) => {
      const { id, content } = message.content;
      take({ id: String(id), tid: String(content.tid), confirm: () => say(message, Confirm, id), fail: () => say(message, Failed, id) });
    });
    consumer.connect(MESSAGES);
  },
};

async function ask(method, path, body) {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(SANDBOX + path, { method, headers, body: body && JSON.stringify(body) });
  assert(response.ok, `${path}: ${response.status}`);
  return response.status === 204 ? null : JSON.parse((await response.text()).replace(/("(?:id|ids)":\s*)(\[?)(\d+)/g, '$1$2"$3"'));
}

async function until(what, test) {
  for (let tries = 0; tries < 200; tries++) {
    const found = await test();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${client}: ${what} did not happen in time`);
}

(async () => {
  const group = client.replace(/\W/g, "-");
  const received = [];
  let failing = null;
  makers[client](group, (message) => {
    received.push(message);
    if (message.id === failing) {
      failing = null;
      message.fail();
    } else {
      message.confirm();
    }
  });
  const connections = async () => (await ask("GET", "/_sandbox/connections")).filter((one) => one.group === group);
  const publish = async (tid) => (await ask("POST", "/_sandbox/messages", { topic: PAID, group, content: { tid } })).ids[0];
  const life = async (id) => (await ask("GET", "/_sandbox/messages")).messages.find((message) => message.id === id);
  const confirmed = (id) => until(`the confirm of ${id}`, async () => {
    const message = await life(id);
    return message.state === "confirmed" && message;
  });
  const times = (id) => received.filter((message) => message.id === id).length;

  await until("a connection", async () => (await connections()).length === 1);
  const first = await publish(1);
  await confirmed(first);
  assert.strictEqual(received[0].tid, "1");

  // A delay, so that the client is told to fail before the message is there.
  const second = (await ask("POST", "/_sandbox/messages", { topic: PAID, group, content: { tid: 2 }, delay_millis: 300 })).ids[0];
  failing = second;
  const steps = (await confirmed(second)).events.map((event) => event.step);
  assert.strictEqual(times(second), 2, steps);
  assert(steps.includes("failed") || steps.includes("timed out"), steps);

  // The connection is closed as the platform closes it, in place of a message, which comes over the next one.
  const [{ number }] = await connections();
  await ask("POST", "/_sandbox/config", { message_fault: [{ kind: "close", code: 1011, reason: "reach max idle time" }] });
  const third = await publish(3);
  const events = (await confirmed(third)).events;
  assert(events.some((event) => event.step === "connection lost"), JSON.stringify(events));
  assert.notStrictEqual((await connections())[0].number, number);
  console.log(`ok  ${client}: messages confirmed, ${steps[2]} and sent again, connection lost and made again`);
  process.exit(0);
})().catch((error) => {
  console.log(`FAILED  ${client}: ${error.stack}`);
  process.exit(1);
});

// A consumer with an empty handler, of one of two Node clients.
//
//     node throughput.js ali-topsdk|tmc.js ws://… KEY SECRET
"use strict";

const [client, channel, key, secret] = process.argv.slice(2);

if (client === "tmc.js") {
  const Tmc = require("tmc.js");
  new Tmc(key, secret, "default").on("taobao_trade_TradeBuyerPay", () => {}).connect(channel);
} else {
  const WebSocket = require("ws");
  // See messages.js.
  const emit = WebSocket.prototype.emit;
  WebSocket.prototype.emit = function (event, ...values) {
    if (event === "message" && values.length === 1) values.push({ binary: Buffer.isBuffer(values[0]) });
    return emit.call(this, event, ...values);
  };
  const { TmcClient } = require("ali-topsdk");
  new TmcClient(key, secret, "default").connect(channel, (_, done) => done());
}

// Makes the calls of calls.json with one of the two Node SDKs, and one more with a wrong secret. Prints what the SDK
// hands to its user, one JSON object a line.
//
//     node node.js ali-topsdk|node-taobao-topclient calls.json
"use strict";

const { KEY, SECRET, GATEWAY } = process.env;
const [sdk, file] = process.argv.slice(2);
const calls = JSON.parse(require("fs").readFileSync(file));

const makers = {
  "ali-topsdk": (secret) => {
    const { ApiClient } = require("ali-topsdk");
    const client = new ApiClient({ appkey: KEY, appsecret: secret, url: GATEWAY });
    return (method, params) =>
      new Promise((resolve, reject) =>
        client.execute(method, params, (error, answer) => (error ? reject(error) : resolve(answer))),
      );
  },
  "node-taobao-topclient": (secret) => {
    const TopClient = require("node-taobao-topclient").default;
    const client = new TopClient({ appkey: KEY, appsecret: secret, REST_URL: GATEWAY });
    return (method, params) => client.execute(method, params, "POST");
  },
};
// The other one has no uploads.
const uploads = sdk === "ali-topsdk";

async function attempt(execute, call) {
  const params = { ...call.params };
  if (call.file) params[call.file.name] = Buffer.from(call.file.content);
  try {
    return { method: call.method, answer: await execute(call.method, params) };
  } catch (error) {
    return { method: call.method, error: (error && error.code) || String(error) };
  }
}

(async () => {
  const say = (line) => console.log(JSON.stringify(line));
  const execute = makers[sdk](SECRET);
  for (const call of calls.filter((call) => uploads || !call.file)) say(await attempt(execute, call));
  say(await attempt(makers[sdk](`${SECRET}!`), calls[0]));
})();

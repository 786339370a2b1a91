import { expect, test } from "vitest";
import { bodyLimit, readJson } from "./read-json";

const post = (body: BodyInit, type = "application/json") =>
  new Request("http://localhost/", { method: "POST", body, headers: { "Content-Type": type }, duplex: "half" } as RequestInit);

test("JSON is read, whatever the writing of its type", async () => {
  expect(await readJson(post('{"a":1}', "Application/JSON; charset=utf-8"))).toEqual({ ok: true, value: { a: 1 } });
});

test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])("the type %s is refused", async (type) => {
  expect(await readJson(post("{}", type))).toMatchObject({ ok: false, status: 415 });
});

test.each(["", "{", "undefined", new Uint8Array([0x22, 0xff, 0x22])])(
  "%s is not JSON, and what is said of it does not repeat it",
  async (body) => {
    expect(await readJson(post(body))).toEqual({ ok: false, status: 400, why: "notJson", limit: bodyLimit });
  },
);

test("a body of exactly the limit is read, one byte more is not", async () => {
  const text = (length: number) => JSON.stringify("a".repeat(length - 2));
  expect(await readJson(post(text(bodyLimit)))).toMatchObject({ ok: true });
  expect(await readJson(post(text(bodyLimit + 1)))).toMatchObject({ ok: false, status: 413 });
});

test("a body without an end, and without a length, is given up at the limit", async () => {
  let sent = 0;
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024).fill(32));
    },
    cancel() {
      isCancelled = true;
    },
  });
  expect(await readJson(post(endless))).toMatchObject({ ok: false, status: 413 });
  expect(isCancelled).toBe(true);
  expect(sent).toBeLessThan(bodyLimit + 10 * 1024);
});

test("a length that is announced as too large is not waited for", async () => {
  const waiting = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
  const request = post(waiting);
  request.headers.set("Content-Length", "5000000");
  expect(await readJson(request)).toMatchObject({ ok: false, status: 413 });
});

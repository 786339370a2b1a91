/** No unit test speaks to the network. One that needs an answer gives it: `vi.stubGlobal("fetch", ...)`. */
globalThis.fetch = async (input) => {
  const address = input instanceof Request ? input.url : String(input);
  throw new Error(`A unit test called fetch("${address}") without stubbing it.`);
};

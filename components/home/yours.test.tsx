import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Yours } from "./yours";

const fetching = vi.fn<typeof fetch>();

beforeEach(() => {
  fetching.mockReset();
  vi.stubGlobal("fetch", fetching);
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const answered = (body: unknown, status = 200) => fetching.mockResolvedValue(Response.json(body, { status }));
const link = () => screen.queryByRole("link", { name: "Your reflections" });

describe("Yours", () => {
  it("asks nothing where nothing was saved from this device", async () => {
    render(<Yours />);
    await Promise.resolve();
    expect(fetching).not.toHaveBeenCalled();
    expect(link()).toBeNull();
  });

  it("leads to what was saved", async () => {
    localStorage.setItem("low-tide:saved", "1");
    answered({ reflections: [{ id: "a" }], next: null });
    render(<Yours />);
    await waitFor(() => expect(link()).toHaveAttribute("href", "/reflections"));
    expect(fetching).toHaveBeenCalledWith("/api/reflections?limit=1", expect.anything());
  });

  it.each([
    ["there are none any more", { reflections: [], next: null }, 200],
    ["the server is unwell", { error: { message: "no" } }, 500],
    ["the answer is something else", "hello", 200],
  ])("stays silent when %s", async (_when, body, status) => {
    localStorage.setItem("low-tide:saved", "1");
    answered(body, status);
    render(<Yours />);
    await waitFor(() => expect(fetching).toHaveBeenCalled());
    await Promise.resolve();
    expect(link()).toBeNull();
  });

  it("stays silent without a network", async () => {
    localStorage.setItem("low-tide:saved", "1");
    fetching.mockRejectedValue(new TypeError("offline"));
    render(<Yours />);
    await waitFor(() => expect(fetching).toHaveBeenCalled());
    expect(link()).toBeNull();
  });
});

import type { APIResponse } from "@playwright/test";

/**
 * What MDN's HTTP Observatory looks at in an answer, and what each finding does to its score: from 100, 90 or more is an
 * A, and only then do the points on top count; 100 or more is an A+. Whether http leads to https is not among it: the
 * proxy before the app does that (docs/operating.md).
 */
export type Finding = { rule: string; finding: string; points: number };

type Seen = { headers: Record<string, string>; cookies: string[]; html: string };

const directivesOf = (policy = "") =>
  new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources.map((source) => source.toLowerCase())] as const),
  );

/** Addresses so wide that anybody's script is behind one of them. */
const broad = ["*", "http:", "https:", "ftp:", "data:"];

function contentSecurityPolicy({ headers }: Seen): Finding {
  const rule = "content-security-policy";
  const policy = headers["content-security-policy"];
  if (!policy) return { rule, finding: "none", points: -25 };
  const directives = directivesOf(policy);
  const fallback = directives.get("default-src") ?? ["*"];
  const of = (name: string) => directives.get(name) ?? fallback;
  // A hash or a nonce makes browsers pass over 'unsafe-inline'.
  const allowsInline = (name: string) =>
    of(name).includes("'unsafe-inline'") && !of(name).some((source) => /^'(nonce|sha\d+)-/.test(source));
  const isBroad = (name: string) => of(name).some((source) => broad.includes(source));
  if (["script-src", "object-src"].some(isBroad) || allowsInline("script-src")) return { rule, finding: "unsafe scripts", points: -20 };
  if (of("script-src").includes("'unsafe-eval'")) return { rule, finding: "eval", points: -10 };
  if (allowsInline("style-src") || isBroad("style-src")) return { rule, finding: "unsafe styles", points: 0 };
  const isClosed = fallback.length === 1 && fallback[0] === "'none'";
  return isClosed ? { rule, finding: "nothing by default", points: 10 } : { rule, finding: "nothing unsafe", points: 5 };
}

function framing({ headers }: Seen): Finding {
  const rule = "x-frame-options";
  if (directivesOf(headers["content-security-policy"]).has("frame-ancestors")) return { rule, finding: "by the content policy", points: 5 };
  return /^(deny|sameorigin)$/i.test(headers[rule] ?? "")
    ? { rule, finding: "by its header", points: 0 }
    : { rule, finding: "none", points: -20 };
}

function referrer({ headers }: Seen): Finding {
  const rule = "referrer-policy";
  const value = headers[rule];
  if (!value) return { rule, finding: "none", points: 0 };
  const isPrivate = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"].includes(value);
  return { rule, finding: value, points: isPrivate ? 5 : -5 };
}

function resources({ headers }: Seen): Finding {
  const rule = "cross-origin-resource-policy";
  const value = headers[rule] ?? "none";
  return { rule, finding: value, points: ["same-origin", "same-site"].includes(value) ? 10 : value === "cross-origin" ? -5 : 0 };
}

function sharing({ headers }: Seen): Finding {
  const rule = "cross-origin-resource-sharing";
  const value = headers["access-control-allow-origin"] ?? "none";
  return { rule, finding: value, points: value === "none" ? 0 : -50 };
}

const halfAYear = 15_768_000;

function transport({ headers }: Seen): Finding {
  const rule = "strict-transport-security";
  const seconds = Number(/max-age=(\d+)/.exec(headers[rule] ?? "")?.[1] ?? 0);
  return { rule, finding: `${seconds} s`, points: seconds >= halfAYear ? 0 : seconds > 0 ? -10 : -20 };
}

function types({ headers }: Seen): Finding {
  const rule = "x-content-type-options";
  const value = headers[rule] ?? "none";
  return { rule, finding: value, points: value === "nosniff" ? 0 : -5 };
}

function integrity({ html }: Seen): Finding {
  const rule = "subresource-integrity";
  const foreign = [...html.matchAll(/<script[^>]*\ssrc="(?:https?:)?\/\/[^>]*>/g)].map(([tag]) => tag);
  const bare = foreign.filter((tag) => !/\sintegrity=/.test(tag));
  return { rule, finding: `${bare.length} scripts of others without a hash`, points: bare.length > 0 ? -50 : 0 };
}

function cookies({ cookies: lines }: Seen): Finding {
  const rule = "cookies";
  if (lines.length === 0) return { rule, finding: "none", points: 0 };
  if (lines.some((line) => !/;\s*secure/i.test(line))) return { rule, finding: "not for https only", points: -20 };
  if (lines.some((line) => /^[^=]*(login|sess|key)/i.test(line) && !/;\s*httponly/i.test(line)))
    return { rule, finding: "a key that scripts can read", points: -30 };
  return lines.every((line) => /;\s*samesite=(lax|strict)/i.test(line))
    ? { rule, finding: "kept to this site", points: 5 }
    : { rule, finding: "for https only", points: 0 };
}

const rules = [contentSecurityPolicy, cookies, sharing, referrer, transport, integrity, types, framing, resources];

/** All findings about an answer, and the score they make. */
export async function observe(response: APIResponse): Promise<{ findings: Finding[]; score: number }> {
  const cookieLines = response.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
  const seen = { headers: response.headers(), cookies: cookieLines.map(({ value }) => value), html: await response.text() };
  const findings = rules.map((rule) => rule(seen));
  const sum = (some: Finding[]) => some.reduce((total, { points }) => total + points, 100);
  const bare = sum(findings.filter(({ points }) => points < 0));
  return { findings, score: bare >= 90 ? sum(findings) : bare };
}

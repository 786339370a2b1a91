/** What is wrong in a body, and where. */
export type Problem = { path: string; message: string };

/** How every failure of the interface looks. */
export type Refusal = { error: { message: string; problems?: Problem[] } };

/** What is said here is one person's, so nothing on the way may keep it. */
export const notKept = { "Cache-Control": "no-store" };

export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: notKept });
}

export function noContent(): Response {
  return new Response(null, { status: 204, headers: notKept });
}

/** A refusal, with what else the caller needs to go on from it. */
export function refuse(status: number, message: string, { problems, ...more }: { problems?: Problem[] } & Record<string, unknown> = {}) {
  const refusal: Refusal = { error: { message, ...(problems ? { problems } : {}) } };
  return answer({ ...refusal, ...more }, status);
}

/** As much of Lighthouse as is used. It is installed by the bench alone, so the type check does not see its own types. */
type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { id: string; score: number | null; displayValue?: string }>;
};
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const installed = "./node_modules/lighthouse/core/index.js";

type Scores = { performance: number; accessibility: number; "best-practices": number; seo: number };

/** What people save is not for search engines, and says so; that is no fault of the page. */
const neverListed = ["is-crawlable"];

/**
 * Lighthouse's four scores of a page on its simulated phone, of 100, and what was not perfect. `port` is the browser's for
 * debugging; what it has stored stays.
 */
export async function judge(url: string, port: number, isListed: boolean): Promise<{ scores: Scores; faults: string[] }> {
  const { default: lighthouse } = (await import(installed)) as { default: Lighthouse };
  const ran = await lighthouse(url, {
    port,
    disableStorageReset: true,
    logLevel: "error",
    ...(isListed ? {} : { skipAudits: neverListed }),
  });
  const report = ran?.lhr;
  if (!report) throw new Error(`Lighthouse says nothing of ${url}`);
  const score = (name: keyof Scores) => Math.round((report.categories[name]?.score ?? 0) * 100);
  const weighed = new Set(
    Object.values(report.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  const faults = Object.values(report.audits)
    .filter(({ id, score: one }) => weighed.has(id) && one !== null && one < 0.9)
    .map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id));
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    faults,
  };
}

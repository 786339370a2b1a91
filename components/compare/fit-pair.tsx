import { useTranslations } from "#translations";
import { FIT_COVER } from "@/components/results/fit-words";
import { FitMark, LEVELS } from "@/components/ui/fit-mark";
import type { Stood } from "@/lib/reflections/comparing/beside";

type Props = {
  was: Stood | null;
  is: Stood | null;
  /** What the two columns are. */
  names: readonly [string, string];
};

/** A rock twice, and the water between: it falls where the reason fits better later, and rises where it fits less. */
export function FitPair({ was, is, names: [earlier, later] }: Props) {
  const t = useTranslations("compare");
  return (
    <div className="pair">
      <div className="pair__water">
        {was ? <FitMark cover={FIT_COVER[was.fit]} /> : null}
        <Between was={was} is={is} />
        {is ? <FitMark cover={FIT_COVER[is.fit]} /> : null}
      </div>
      <p className="pair__words">
        <span>
          <span className="sr">{earlier}: </span>
          {t(`fit.${was ? was.fit : "absent"}`)}
          <span className="sr">. </span>
        </span>
        <span>
          <span className="sr">{later}: </span>
          {t(`fit.${is ? is.fit : "absent"}`)}
        </span>
      </p>
    </div>
  );
}

/** Where one of the two does not know the reason, the line is straight and dashed, as for what was not asked. */
function Between({ was, is }: Pick<Props, "was" | "is">) {
  const [from, to] = [was ?? is, is ?? was].map((stood) => LEVELS[FIT_COVER[stood?.fit ?? "open"]]);
  const line = `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`;
  const isWhole = was !== null && is !== null;
  return (
    <svg className="pair__between" viewBox="0 0 100 42" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {isWhole ? <path className="fm-water" d={`${line}V42H0Z`} /> : null}
      <path className={isWhole ? "w-line" : "w-line pair__unknown"} d={line} />
    </svg>
  );
}

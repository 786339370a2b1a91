import { FIT_COVER } from "@/components/results/fit-words";
import { FitMark } from "@/components/ui/fit-mark";
import { useSpeech } from "@/components/words/speech";
import type { Fit } from "@/lib/engine/explanation";
import type { ComingUp } from "@/lib/reflections/patterns/reasons";
import type { Story } from "@/lib/reflections/patterns/stories";
import { AsTable } from "./as-table";
import { comingUpWords } from "./sentences";
import { ShortDay } from "./when";

/** As many columns as a phone has room for. */
const mostColumns = 5;

const shownFits: Fit[] = ["strong", "partial", "open"];

type Props = {
  found: readonly ComingUp[];
  stories: readonly Pick<Story, "key" | "person" | "since">[];
  titleOf: (reason: string) => string;
};

/** Reasons that fitted more than once, and how well they fitted with whom. */
export function KeepsComingUp({ found, stories, titleOf }: Props) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  if (found.length === 0) return <p className="mt-4">{comingUpWords(speech, found, titleOf)}</p>;
  const columns = stories.slice(-mostColumns);
  return (
    <figure className="fig">
      <table className="again" data-columns={columns.length}>
        <caption className="sr">{t("comingUp.grid")}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, person, since }) => (
              <th key={key} scope="col">
                {person ?? <ShortDay iso={since} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ reason, inStory }) => (
            <tr key={reason}>
              <th scope="row">{titleOf(reason)}</th>
              {columns.map(({ key }) => (
                <td key={key}>
                  <Fitted fit={inStory[key]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="again__key">
        {shownFits.map((fit) => (
          <span key={fit} className="fit">
            <FitMark cover={FIT_COVER[fit]} />
            {t(`fit.${fit}`)}
          </span>
        ))}
      </p>
      {stories.length > columns.length ? <p className="hint mt-3">{t("comingUp.latest")}</p> : null}
      <figcaption>{comingUpWords(speech, found, titleOf)}</figcaption>
      <AsTable
        of={t("comingUp.table")}
        head={[t("comingUp.reason"), t("comingUp.strong"), t("comingUp.partial"), t("comingUp.total")]}
        rows={found.map(({ reason, strong, partial, of }) => ({ key: reason, cells: [titleOf(reason), strong, partial, of] }))}
      />
    </figure>
  );
}

function Fitted({ fit }: { fit: Fit | undefined }) {
  const { t } = useSpeech("patterns");
  if (!fit) {
    return (
      <span className="none">
        <span aria-hidden="true">–</span>
        <span className="sr">{t("fit.unlikely")}</span>
      </span>
    );
  }
  return (
    <>
      <FitMark cover={FIT_COVER[fit]} />
      <span className="sr">{t(`fit.${fit}`)}</span>
    </>
  );
}

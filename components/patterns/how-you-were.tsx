import { Day } from "@/components/reflections/day";
import { useFeltWords } from "@/components/reflections/felt-words";
import { useSpeech } from "@/components/words/speech";
import type { Course, Feelings } from "@/lib/reflections/patterns/feelings";
import { AsTable } from "./as-table";
import { courseBox, courseDrawing, courseGrid } from "./course-drawing";
import { courseWords, feelingsWords } from "./sentences";
import { StoryName } from "./story-name";
import { Month } from "./when";

/** More lines than this are a wall. */
const mostDrawn = 6;

/** A table can be read further than a drawing, and has an end all the same. */
const mostTabled = 50;

/** How somebody was from one day to the next, a line for each person. */
export function HowYouWere({ feelings }: { feelings: Feelings }) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  const feltWords = useFeltWords();
  const { courses } = feelings;
  const drawn = courses.slice(-mostDrawn);
  const places = Math.max(0, ...drawn.map(({ felt }) => felt.length));
  if (courses.length === 0) return <p className="mt-4">{t("feelings.none")}</p>;
  return (
    <figure className="fig">
      <ol className="tides">
        {drawn.map((course) => (
          <li key={course.key}>
            <p className="tides__who">
              <b>
                <StoryName person={course.person} since={course.since} />
              </b>
              {course.person === null ? null : (
                <>
                  , <Month iso={course.since} />
                </>
              )}
              : {courseWords(speech, course, feltWords)}
            </p>
            <Drawn course={course} places={places} />
          </li>
        ))}
      </ol>
      <p className="hint mt-3">
        {t("feelings.how")}
        {courses.length > drawn.length ? ` ${t("feelings.latest")}` : ""}
      </p>
      <figcaption>{feelingsWords(speech, feelings, feltWords)}</figcaption>
      <AsTable
        of={t("feelings.heading")}
        head={[t("feelings.person"), t("feelings.day"), t("feelings.felt")]}
        rows={courses.slice(-mostTabled).flatMap((course) =>
          course.felt.map((felt, i) => ({
            key: `${course.key} ${i}`,
            cells: [
              course.person ?? t("feelings.noName"),
              <Day key="day" iso={felt.at} />,
              felt.isCheckIn ? t("feelings.checkIn", { felt: feltWords(felt.feeling, felt.label) }) : feltWords(felt.feeling, felt.label),
            ],
          })),
        )}
      />
    </figure>
  );
}

function Drawn({ course, places }: { course: Course; places: number }) {
  const speech = useSpeech("patterns");
  const feltWords = useFeltWords();
  const { line, fill, dots } = courseDrawing(
    course.felt.map(({ level }) => level),
    places,
  );
  const { width, height } = courseBox;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={speech.t("feelings.drawing", { felt: course.felt.map((felt) => feltWords(felt.feeling, felt.label)).join(", ") })}
      focusable="false"
    >
      <path className="grid" d={courseGrid.map((y) => `M0 ${y}H${width}`).join("")} />
      <path className="w-fill" d={fill} />
      <path className="w-line" d={line} />
      <path className="dot" d={dots.map(({ x, y }) => `M${x} ${y}h.01`).join("")} />
    </svg>
  );
}

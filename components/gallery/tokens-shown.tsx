import { Part, State } from "./part";

const grounds = ["sand", "wet", "water", "deep"];
const inks = ["ink", "ink-2", "sea", "kelp"];
const marks = ["line", "edge", "strand", "rule", "stone", "btn", "btn-hover", "kelp-btn", "focus"];

/** Colours by their names, as they are in the theme that is on. */
function Colours({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-4 mt-2">
      {names.map((name) => (
        <li key={name} className="meta">
          <svg width="96" height="44" aria-hidden="true" focusable="false">
            <rect x=".5" y=".5" width="95" height="43" fill={`var(--${name})`} stroke="var(--edge)" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The values everything is drawn with: app/styles/tokens.css. */
export function TokensShown() {
  return (
    <>
      <Part of="colours" title="Colours">
        <State>Ground, from dry to under water</State>
        <Colours names={grounds} />
        <State>Ink; kelp is for safety and for nothing else</State>
        <Colours names={inks} />
        <State>Lines and marks</State>
        <Colours names={marks} />
      </Part>
      <Part of="type" title="Type">
        <State>A part of the page</State>
        <p className="text-h2 leading-tight">What it may be</p>
        <State>A reason, a step</State>
        <p className="h3">He asked for room</p>
        <State>Lead</State>
        <p className="lead">Only he can tell you which of these it is, if any.</p>
        <State>Body</State>
        <p>Somebody who truly likes you will stay through a bad day. And you can’t hold another person’s interest by effort.</p>
        <State>Hint</State>
        <p className="hint">Choose all that are true.</p>
        <State>Dates and sources</State>
        <p className="meta">Saved on 21 November</p>
      </Part>
    </>
  );
}

type Props<T extends string> = {
  legend: string;
  name: string;
  choices: readonly T[];
  say: (choice: T) => string;
  value: T;
  onChange: (choice: T) => void;
};

/** One of a few, side by side. */
export function FewChoices<T extends string>({ legend, name, choices, say, value, onChange }: Props<T>) {
  return (
    <fieldset className="mt-5">
      <legend className="message__legend">{legend}</legend>
      <div className="who">
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
            <span>{say(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

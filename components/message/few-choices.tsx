type Props<T extends string> = {
  legend: string;
  name: string;
  choices: readonly T[];
  words: Record<T, string>;
  value: T;
  onChange: (choice: T) => void;
};

/** One of a few, side by side. */
export function FewChoices<T extends string>({ legend, name, choices, words, value, onChange }: Props<T>) {
  return (
    <fieldset className="mt-5">
      <legend className="message__legend">{legend}</legend>
      <div className="who">
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
            <span>{words[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";

type Around = {
  id: string;
  label: ReactNode;
  hint?: string;
  /** What is wrong with it, in a sentence. */
  error?: string;
};

/** Ids of what is to be read out with the field. */
function described({ id, hint, error }: Around): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}

function Labelled({ id, label, hint, error, children }: Around & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {children}
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}

type FieldProps = Around & Omit<InputHTMLAttributes<HTMLInputElement>, keyof Around>;

/** One line of text, with its label above it. */
export function Field({ id, label, hint, error, ...rest }: FieldProps) {
  const around = { id, label, hint, error };
  return (
    <Labelled {...around}>
      <input {...rest} id={id} aria-describedby={described(around)} aria-invalid={error ? true : undefined} />
    </Labelled>
  );
}

type TextareaProps = Around & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Around>;

/** Several lines of text, with their label above them. */
export function Textarea({ id, label, hint, error, ...rest }: TextareaProps) {
  const around = { id, label, hint, error };
  return (
    <Labelled {...around}>
      <textarea {...rest} id={id} aria-describedby={described(around)} aria-invalid={error ? true : undefined} />
    </Labelled>
  );
}

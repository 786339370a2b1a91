import type { ReactNode } from "react";
import { useTranslations } from "#translations";

type Props = {
  /** What the table is of, for who hears it. */
  of: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** What a drawing shows, in rows and columns, folded away. The first cell of a row names it. */
export function AsTable({ of, head, rows }: Props) {
  const t = useTranslations("ui");
  return (
    <details className="fold mt-4">
      <summary>{t.rich("asTable", { name: of, of: (text) => <span className="sr">{text}</span> })}</summary>
      <table className="rows mt-2">
        <caption className="sr">{of}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column, and the columns stay
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

"use client";

import { useState } from "react";
import { KeyReminder } from "@/components/key/key-reminder";
import { useFinding } from "@/components/reflections/finding/finding-state";
import { isNarrowed } from "@/lib/reflections/finding/find";
import { Failed, Looking, NothingYet } from "./list-states";
import { SavedList } from "./saved-list";
import { useSaved } from "./use-saved";

type Props = {
  /** Titles of the reasons as they are today, by their ids. */
  titles: Readonly<Record<string, string>>;
  /** The person has a copy of their key. */
  isKeyKept?: boolean;
};

/** Everything the person has saved in this browser, and the ways to find something in it. */
export function ReflectionList({ titles, isKeyKept = false }: Props) {
  const { query, filters } = useFinding();
  const [wantsChoices, setWantsChoices] = useState(false);
  const saved = useSaved(query.trim() !== "" || isNarrowed(filters) || wantsChoices);
  const { list, listed } = saved;
  if (list.isPending) return <Looking />;
  if (!list.data) return <Failed error={list.error} isTrying={list.isFetching} onRetry={() => void list.refetch()} />;
  if (listed.length === 0) return <NothingYet />;
  return (
    <>
      <SavedList saved={saved} titles={titles} onWantAll={() => setWantsChoices(true)} />
      <div className="leaf">
        <KeyReminder isKept={isKeyKept} />
      </div>
    </>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { KeepKey } from "./keep-key";
import { noteKept } from "./key-requests";

/** The one step after a first save: seeing the key, keeping it, and making sure. */
export function KeepPage() {
  const t = useTranslations("key");
  const router = useRouter();
  const onward = () => {
    router.replace("/reflections");
    router.refresh();
  };
  // Where even that cannot be noted, the reminder stays, and nobody is held up.
  const waiting = useMutation({ mutationFn: () => noteKept(false), onSettled: onward });
  return (
    <KeepKey
      isKept={false}
      onKept={onward}
      beside={
        <Button weight="quiet" unavailable={waiting.isPending} onClick={() => waiting.mutate()}>
          {t("keep.later")}
        </Button>
      }
    />
  );
}

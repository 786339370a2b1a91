-- How often somebody has asked, counted for all instances (lib/server/counters.ts). No model of Prisma's: only the library
-- that counts uses it. Unlogged: counting waits for no disk, and a standby or a backup of the log holds none of it.
CREATE UNLOGGED TABLE "RequestCount" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RequestCount_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "RequestCount_expire_idx" ON "RequestCount"("expire");

-- CreateTable
CREATE TABLE "Reflection" (
    "ownerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "format" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL,

    PRIMARY KEY ("ownerId", "id")
);

-- CreateIndex
CREATE INDEX "Reflection_ownerId_createdAt_id_idx" ON "Reflection"("ownerId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Reflection_deletedAt_idx" ON "Reflection"("deletedAt");

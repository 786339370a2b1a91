-- CreateTable
CREATE TABLE "Reflection" (
    "ownerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "format" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "Reflection_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateIndex
CREATE INDEX "Reflection_ownerId_createdAt_id_idx" ON "Reflection"("ownerId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Reflection_deletedAt_idx" ON "Reflection"("deletedAt");

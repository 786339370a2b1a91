-- DropIndex
DROP INDEX "Reflection_ownerId_ofId_idx";

-- CreateIndex
CREATE INDEX "Reflection_ownerId_ofId_createdAt_id_idx" ON "Reflection"("ownerId", "ofId", "createdAt", "id");

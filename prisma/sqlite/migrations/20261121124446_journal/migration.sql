-- AlterTable
ALTER TABLE "Reflection" ADD COLUMN "journal" BLOB;
ALTER TABLE "Reflection" ADD COLUMN "ofId" TEXT;

-- CreateIndex
CREATE INDEX "Reflection_ownerId_ofId_idx" ON "Reflection"("ownerId", "ofId");

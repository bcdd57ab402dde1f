CREATE TABLE "introduction" (
    "id" SERIAL NOT NULL,
    "asker_id" INTEGER NOT NULL,
    "via_id" INTEGER NOT NULL,
    "to_id" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "introduction_asker_id_via_id_asked_at_idx" ON "introduction"("asker_id", "via_id", "asked_at");
CREATE INDEX "introduction_via_id_idx" ON "introduction"("via_id");
CREATE INDEX "introduction_to_id_idx" ON "introduction"("to_id");
